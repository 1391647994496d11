import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createEmptyDatabase, createTestDatabase } from './database.js';
import type { TestDatabase } from './database.js';

async function ask(url: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('a test database', () => {
  let databases: TestDatabase[];
  beforeAll(async () => {
    databases = await Promise.all([createTestDatabase(), createTestDatabase()]);
  });
  afterAll(async () => {
    await Promise.all(databases.map((database) => database.drop()));
  });

  it('has the newest schema, and nothing of what other tests do', async () => {
    const [one, two] = databases.map(({ ownerUrl }) => ownerUrl) as [string, string];
    await ask(one, 'create table only_here (id int)');
    const tables = 'select tablename from pg_tables where schemaname = current_schema()';
    const names = (await ask(two, tables)).map(({ tablename }) => tablename);
    expect(names.length).toBeGreaterThan(3);
    expect(names).not.toContain('only_here');
  });

  it('can be had without a schema', async () => {
    const empty = await createEmptyDatabase();
    expect(await ask(empty.url, "select 1 from pg_tables where schemaname = 'public'")).toEqual([]);
    await empty.drop();
    await expect(ask(empty.url, 'select 1')).rejects.toThrow('does not exist');
  });
});
