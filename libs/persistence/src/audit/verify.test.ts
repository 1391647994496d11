import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '@talent-window/contracts/vocabulary';
import { PLATFORM } from '@talent-window/contracts/vocabulary';
import type { TestDatabase } from '@talent-window/testing';
import { createTestDatabase } from '@talent-window/testing';
import type { DataSource } from 'typeorm';
import { openDatabase } from '../data-source.js';
import { auditAct } from './audit-act.js';
import type { ExportScope } from './export-line.js';
import { exportAudit } from './export.js';
import { signingKeyOf } from './head.js';
import { makeAuditHead } from './make-head.js';
import { verifyExport } from './verify.js';

const ALL: ExportScope = { chain: null, from: null, to: null };
const CASE = '115551000001';
const PERSON: Actor = { id: '7b0f2c9e-0f3a-4c7e-9a5d-2f6f4f1a1100', role: 'nia-reviewer' };
const key = signingKeyOf(randomBytes(32));

let test: TestDatabase;
let database: DataSource;
let owner: DataSource;

beforeAll(async () => {
  test = await createTestDatabase();
  [database, owner] = await Promise.all([openDatabase(test.url, 2), openDatabase(test.ownerUrl, 1)]);
  // Whoever owns the database can do what nobody may.
  await owner.query(`set session_replication_role = 'replica'`);
});

afterAll(async () => {
  await Promise.all([database.destroy(), owner.destroy()]);
  await test.drop();
});

beforeEach(async () => {
  await owner.query('truncate audit, audit_chain, audit_head');
  for (let nth = 1; nth <= 6; nth += 1) {
    for (const about of [{ caseNo: CASE, actor: PERSON }, { actor: PERSON }, { actor: PLATFORM }])
      await auditAct(database, { ...about, action: `act-${nth}`, cause: `c${nth}`, details: { nth, ['é"\\']: 0.1 } });
    if (nth === 3) await closeDay('2026-11-26');
  }
  await closeDay('2026-11-27');
});

/** Nobody writes here but this test; others of the server may be at it for a moment. */
async function closeDay(day: string): Promise<void> {
  while (!(await makeAuditHead(database, day, key)));
}

async function linesOf(scope: ExportScope = ALL): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of exportAudit(database, scope)) lines.push(JSON.stringify(line));
  return lines;
}

const verdict = async (scope: ExportScope = ALL) => verifyExport(await linesOf(scope));
const fault = async (scope: ExportScope = ALL) => (await verdict(scope)).fault;

describe('an export of the audit', () => {
  it('is whole where nobody touched it, all of it or a part', async () => {
    expect(await verdict()).toMatchObject({ entries: 18, chains: 3, heads: 2, signedBy: expect.any(String) });
    expect(await fault()).toBeUndefined();
    expect(await verdict({ ...ALL, chain: CASE })).toMatchObject({ entries: 6, chains: 1 });
    expect(await fault({ ...ALL, chain: CASE })).toBeUndefined();
    const [row] = await database.query<{ at: Date }[]>(
      `select recorded_at as at from audit where cause = 'c3' limit 1`,
    );
    const part = { ...ALL, from: row?.at.toISOString() ?? '' };
    expect((await verdict(part)).entries).toBeGreaterThan(9);
    expect(await fault(part)).toBeUndefined();
  });

  it.each([
    ['what was done', `action = 'something-else'`],
    ['who did it', `actor = '{"id":"somebody","role":"operator"}'`],
    ['its details', `details = '{}'`],
    ['when it was done', `at = at - interval '1 day'`],
    ['when it was recorded', `recorded_at = recorded_at - interval '1 day'`],
    ['its hash', `hash = repeat('0', 64)`],
  ])('names the entry of which %s was altered', async (_what, change) => {
    await owner.query(`update audit set ${change} where chain = $1 and seq = 4`, [CASE]);
    expect(await fault()).toEqual({ what: 'altered', chain: CASE, seq: 4 });
  });

  it('names an entry that was written anew with all the hashes after it, by the head of its day', async () => {
    await owner.query('delete from audit where chain = $1 and seq > 2', [CASE]);
    await owner.query(
      'update audit_chain c set seq = 2, hash = a.hash from audit a where a.chain = c.chain and a.seq = 2 and c.chain = $1',
      [CASE],
    );
    await owner.query(`set session_replication_role = 'origin'`);
    for (let nth = 3; nth <= 6; nth += 1)
      await auditAct(owner, { caseNo: CASE, actor: PERSON, action: 'made-up', cause: `c${nth}`, details: {} });
    await owner.query(`set session_replication_role = 'replica'`);
    expect(await fault()).toEqual({ what: 'altered', chain: CASE, seq: 3 });
  });

  it('names the first entry that is missing, in the middle and at the end', async () => {
    await owner.query('delete from audit where chain = $1 and seq = 3', [CASE]);
    expect(await fault()).toEqual({ what: 'missing', chain: CASE, seq: 3 });
    await owner.query('delete from audit where chain = $1 and seq > 2', [CASE]);
    expect(await fault()).toEqual({ what: 'missing', chain: CASE, seq: 3 });
    await owner.query('delete from audit where chain = $1', [CASE]);
    expect(await fault()).toEqual({ what: 'missing', chain: CASE, seq: 1 });
  });

  it('names a tail that is gone also where the chain’s own end was set back', async () => {
    await owner.query('delete from audit where chain = $1 and seq > 4', [CASE]);
    await owner.query(
      'update audit_chain c set seq = 4, hash = a.hash from audit a where a.chain = c.chain and a.seq = 4 and c.chain = $1',
      [CASE],
    );
    expect(await fault()).toEqual({ what: 'missing', chain: CASE, seq: 5 });
  });

  it('names entries that changed places, with their numbers or with what they say', async () => {
    const swap = `update audit a set %COLUMNS% from audit b
      where a.chain = $1 and b.chain = $1 and a.seq in (2, 5) and b.seq in (2, 5) and a.seq <> b.seq`;
    await owner.query(`update audit set seq = -seq where chain = $1 and seq in (2, 5)`, [CASE]);
    await owner.query(`update audit set seq = 7 + seq where chain = $1 and seq < 0`, [CASE]);
    expect(await fault()).toEqual({ what: 're-ordered', chain: CASE, seq: 2 });
    await owner.query(`update audit set seq = -seq where chain = $1 and seq in (2, 5)`, [CASE]);
    await owner.query(`update audit set seq = 7 + seq where chain = $1 and seq < 0`, [CASE]);
    expect(await fault()).toBeUndefined();
    const said = ['action', 'cause', 'details', 'at', 'content_hash', 'actor', 'recorded_at'];
    await owner.query(swap.replace('%COLUMNS%', said.map((column) => `${column} = b.${column}`).join(', ')), [CASE]);
    expect(await fault()).toEqual({ what: 're-ordered', chain: CASE, seq: 2 });
  });

  it('names an entry that was moved to another chain', async () => {
    await owner.query(`update audit set chain = 'platform', seq = 7 where chain = $1 and seq = 6`, [CASE]);
    await owner.query(
      'update audit_chain c set seq = 5, hash = a.hash from audit a where a.chain = c.chain and a.seq = 5 and c.chain = $1',
      [CASE],
    );
    expect(await fault()).toEqual({ what: 'altered', chain: 'platform', seq: 7 });
  });

  it('names a head that was altered, is missing, or is signed by somebody else', async () => {
    const lines = await linesOf();
    const headless = lines.filter((line) => !line.includes('"day":"2026-11-26"'));
    expect((await verifyExport(headless)).fault).toEqual({ what: 'head-missing', day: '2026-11-27' });
    const { signedBy } = await verdict();
    expect((await verifyExport(lines, signedBy)).fault).toBeUndefined();
    expect((await verifyExport(lines, 'another')).fault).toEqual({ what: 'wrong-key', day: '2026-11-26' });
    await owner.query(`update audit_head set chains = '[]' where day = '2026-11-27'`);
    expect(await fault()).toEqual({ what: 'head-altered', day: '2026-11-27' });
    await owner.query(`update audit_head set signature = signature || 'A' where day = '2026-11-26'`);
    await owner.query(`update audit_head set signature = left(signature, 60) where day = '2026-11-26'`);
    expect(await fault()).toEqual({ what: 'wrong-signature', day: '2026-11-26' });
  });

  it('says of a file that it was cut off, or is none', async () => {
    const lines = await linesOf();
    expect((await verifyExport(lines.slice(0, -3))).fault?.what).toBe('cut-off');
    expect((await verifyExport(lines.slice(1))).fault).toEqual({ what: 'not-an-export' });
    expect((await verifyExport([...lines.slice(0, 8), '{"kind":'])).fault).toEqual({ what: 'not-an-export' });
    expect((await verifyExport([])).fault).toEqual({ what: 'not-an-export' });
  });
});
