import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@talent-window/contracts/vocabulary';
import { PLATFORM } from '@talent-window/contracts/vocabulary';
import type { TestDatabase } from '@talent-window/testing';
import { createTestDatabase } from '@talent-window/testing';
import type { DataSource } from 'typeorm';
import { openDatabase } from '../data-source.js';
import { AuditEntity } from '../entities/audit.entity.js';
import { ONLY_ADDED } from '../grant-app.js';
import { auditAct } from './audit-act.js';
import { chainOf, contentHashOf, linkHashOf } from './chain.js';

let test: TestDatabase;
let database: DataSource;
let owner: DataSource;
const caseNo = '115551000001';
const REVIEWER: Actor = { id: '7b0f2c9e-0f3a-4c7e-9a5d-2f6f4f1a1100', role: 'nia-reviewer' };

beforeAll(async () => {
  test = await createTestDatabase();
  [database, owner] = await Promise.all([openDatabase(test.url, 8), openDatabase(test.ownerUrl, 1)]);
});

afterAll(async () => {
  await Promise.all([database.destroy(), owner.destroy()]);
  await test.drop();
});

const read = (cause: string, details: object = {}) =>
  auditAct(database, { caseNo, actor: REVIEWER, action: 'read:getCase', cause, details: { ...details } });

describe('the chain of the audit', () => {
  it('has no gap and no fork, however many write to it at the same time, and its order is that of the ids', async () => {
    await Promise.all(
      Array.from({ length: 40 }, (_, nth) => read(`r${nth}`, { '\u{1F600}"\\\u0007é': 1e21, b: [null] })),
    );
    await expect(
      database.transaction(async (manager) => {
        await auditAct(manager, { caseNo, actor: REVIEWER, action: 'undone', cause: 'x', details: {} });
        throw new Error('rolled back');
      }),
    ).rejects.toThrow('rolled back');
    await read('last');
    const rows = await database.getRepository(AuditEntity).find({ where: { chain: caseNo }, order: { id: 'ASC' } });
    expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: 41 }, (_, nth) => nth + 1));
    let before: string | null = null;
    for (const { recordedAt, at, prevHash, hash, chain, seq, contentHash, actor, action, cause, details } of rows) {
      const content = { caseNo, actor, action, cause, details, at: at.toISOString() };
      expect(contentHash).toBe(contentHashOf(content));
      expect(prevHash).toBe(before);
      expect(hash).toBe(linkHashOf({ chain, seq, contentHash, prevHash, recordedAt: recordedAt.toISOString() }));
      before = hash;
    }
    expect(await database.query('select seq, hash from audit_chain where chain = $1', [caseNo])).toEqual([
      { seq: 41, hash: before },
    ]);
  });

  it('is of the case, of the person, or of the platform', async () => {
    await auditAct(database, { actor: REVIEWER, action: 'a', cause: 'c', details: {} });
    await auditAct(database, { actor: PLATFORM, action: 'a', cause: 'c', details: {} });
    const chains = await database.query<{ chain: string; case_no: string; actor: Actor }[]>(
      'select distinct on (chain) chain, case_no, actor from audit order by chain',
    );
    expect(chains.map(({ chain }) => chain)).toEqual([caseNo, `person:${REVIEWER.id}`, 'platform']);
    for (const { chain, case_no, actor } of chains) expect(chainOf({ caseNo: case_no, actor })).toBe(chain);
  });

  it('takes no entry without the hash of its content, and none that chooses its own place', async () => {
    await expect(
      database.query(
        `insert into audit (case_no, actor, action, cause, details, at) values (null, '{"id":"platform","role":"system"}', 'a', 'c', '{}', now())`,
      ),
    ).rejects.toThrow('not-null');
    await database.query(
      `insert into audit (id, chain, seq, hash, actor, action, cause, details, at, content_hash, recorded_at)
       values (1, $1, 1, 'x', '{"id":"platform","role":"system"}', 'forged', 'c', '{}', now(), 'x', '2020-01-01')`,
      [caseNo],
    );
    const [forged] = await database.getRepository(AuditEntity).find({ where: { action: 'forged' } });
    expect(forged?.chain).toBe('platform');
    expect(Number(forged?.id)).toBeGreaterThan(41);
    expect(forged?.recordedAt.getUTCFullYear()).toBeGreaterThan(2020);
  });
});

describe('what is only added to', () => {
  it('can be changed neither by the role that API and workers have, nor by the owner', async () => {
    for (const table of ONLY_ADDED) {
      for (const change of [
        `delete from ${table}`,
        `truncate ${table} cascade`,
        `update ${table} set ${await anyColumn(table)}`,
      ]) {
        await expect(database.query(change)).rejects.toThrow('permission denied');
      }
    }
    await expect(database.query(`update audit_chain set hash = 'x'`)).rejects.toThrow('permission denied');
    await expect(database.query('alter table audit disable trigger all')).rejects.toThrow('must be owner');
    for (const change of [
      `update audit set cause = ''`,
      'delete from audit',
      'truncate audit',
      'delete from audit_chain',
    ]) {
      await expect(owner.query(change)).rejects.toThrow('only added to');
    }
  });

  const anyColumn = async (table: string): Promise<string> => {
    const [row] = await owner.query<{ column_name: string }[]>(
      `select column_name from information_schema.columns where table_name = $1 and is_identity = 'NO' and column_name <> 'superseded_by' limit 1`,
      [table],
    );
    return `${row?.column_name} = ${row?.column_name}`;
  };
});
