import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase } from '@talent-window/testing';
import type { TestDatabase } from '@talent-window/testing';
import { verify } from '@node-rs/argon2';
import pg from 'pg';
import { DEFAULT_PASSWORD, SEED_ACCOUNTS } from './accounts.js';
import { refusePublicPassword, seed } from './seed.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

describe('seeding', () => {
  it('can be repeated, and always leaves the password of the last time', async () => {
    await seed(database.url, 'first');
    await seed(database.url, 'second');
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const accounts = await client.query<{ password_hash: string }>('select password_hash from sign_in_method');
    const list = await client.query('select list, id, version from control_list_entry where names && $1', [
      ['NAKAMURA HARUKO'],
    ]);
    const versions = await client.query('select list, version, entries, warnings from control_list_version');
    const editions = await client.query('select lists from control_list_edition');
    await client.end();
    expect(accounts.rows).toHaveLength(SEED_ACCOUNTS.length);
    for (const { password_hash: hash } of accounts.rows) expect(await verify(hash, 'second')).toBe(true);
    expect(list.rows).toEqual([{ list: 'nia', id: 'demo-001', version: 1 }]);
    expect(versions.rows).toEqual([{ list: 'nia', version: 1, entries: 30, warnings: 0 }]);
    expect(editions.rows).toEqual([{ lists: { nia: 1 } }]);
  });

  it('refuses the password that everybody knows wherever others can reach it', () => {
    for (const url of ['http://localhost:3000', 'http://127.0.0.1:3000']) refusePublicPassword(DEFAULT_PASSWORD, url);
    refusePublicPassword('of our own', 'https://window.example');
    expect(() => refusePublicPassword(DEFAULT_PASSWORD, 'https://window.example')).toThrow('SEED_PASSWORD');
  });
});
