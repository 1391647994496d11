import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase } from '@talent-window/testing';
import type { DataSource } from 'typeorm';
import { findPackage, keepArchiveAnswer, keepPackage } from './archive-packages.js';
import { openDatabase } from './data-source.js';

const CASE = '115551000001';
let database: DataSource;
let created: Awaited<ReturnType<typeof createTestDatabase>>;

beforeAll(async () => {
  created = await createTestDatabase();
  database = await openDatabase(created.url, 2);
  await database.query(`
    with owner as (
      insert into account (id, email, display_name, roles, locale)
      values (gen_random_uuid(), 'a@example.test', 'A', '{applicant}', 'en') returning id),
    made as (
      insert into draft (id, owner_id, case_type, rule_set, content, version, updated_at, case_no)
      select gen_random_uuid(), id, 'gold-card', 'one-stop', '{}', 1, now(), '${CASE}' from owner returning id, owner_id)
    insert into case_file select '${CASE}', id, owner_id, 'gold-card', 'one-stop', '{}', '{}', '{}', '{}', 'x', now() from made`);
}, 30_000);
afterAll(async () => {
  await database.destroy();
  await created.drop();
});

describe('a package that the archive has', () => {
  it('stays so when it is packed again, and is to be sent where the case has changed', async () => {
    const packed = { caseNo: CASE, sha256: 'a'.repeat(64), size: '10', files: 3 };
    await keepPackage(database, packed);
    await keepArchiveAnswer(database, CASE, { state: 'acknowledged', archiveNo: 'A1150000001' });
    await keepPackage(database, packed);
    expect(await findPackage(database, CASE)).toMatchObject({ state: 'acknowledged', archiveNo: 'A1150000001' });
    await keepPackage(database, { ...packed, sha256: 'b'.repeat(64) });
    expect(await findPackage(database, CASE)).toMatchObject({ state: 'packed', archiveNo: null, answeredAt: null });
  });
});
