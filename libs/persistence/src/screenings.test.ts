import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Finding, HitDecision } from '@talent-window/contracts/vocabulary';
import { createTestDatabase, insertCase } from '@talent-window/testing';
import type { DataSource } from 'typeorm';
import { openDatabase } from './data-source.js';
import { dueForScreening, findClearances, isScreeningDue, keepScreening, tellHit } from './screenings.js';

const SUBJECT = 'nia:e-1@1';
let database: DataSource;
let created: Awaited<ReturnType<typeof createTestDatabase>>;

beforeAll(async () => {
  created = await createTestDatabase();
  database = await openDatabase(created.url);
}, 30_000);

afterAll(async () => {
  await database.destroy();
  await created.drop();
});

// One by one: a truncation that cascades would reach the ledger, which is only added to.
beforeEach(async () => {
  for (const table of ['finding', 'inbox', 'case_screening', 'case_projection', 'case_file', 'draft']) {
    await database.query(`delete from ${table}`);
  }
});

interface Standing {
  readonly stage?: string;
  readonly outcome?: string;
  readonly permit?: string;
  readonly findings?: readonly Finding[];
}

/** A case as far as screening looks at it. */
async function aCase(
  caseNo: string,
  { stage = 'initial-review', outcome, permit, findings = [] }: Standing = {},
): Promise<string> {
  await insertCase(database, caseNo);
  const progress = permit === undefined ? {} : { permit: { state: permit } };
  await database.query(
    `insert into case_projection (case_no, stage, visit, outcome, holder, office, progress, progress_hash, desk, revision, updated_at)
     values ($1, $2, 1, $3, 'nia', 'x', $4, 'x', $5, 1, now())`,
    [caseNo, stage, outcome ?? null, progress, { findings }],
  );
  return caseNo;
}

const decided = (findingId: string, decision: HitDecision, at: string): Finding => ({
  findingId,
  check: 'control-list',
  result: 'hit',
  subject: SUBJECT,
  decision: { decision, by: 'ann', at },
});

const keep = (findingId: string, caseNo: string, personKey = 'p', subject = SUBJECT): Promise<unknown> =>
  database.query(`insert into finding values ($1, $2, 'control-list', 'hit', $3, '{}', now(), $4)`, [
    findingId,
    caseNo,
    subject,
    personKey,
  ]);

describe('"not the same person"', () => {
  const at = '2026-11-25T00:00:00.000Z';

  it('is remembered for exactly this person and this content of the entry, in whichever case it was said', async () => {
    await aCase('115551000001', { outcome: 'withdrawn', findings: [decided('f1', 'not-the-same', at)] });
    await keep('f1', '115551000001');
    const cleared = { caseNo: '115551000001', by: 'ann', at, byTwo: false };
    expect(await findClearances(database, 'p', [SUBJECT])).toEqual(new Map([[SUBJECT, cleared]]));
    expect(await findClearances(database, 'p', ['nia:e-1@2'])).toEqual(new Map());
    expect(await findClearances(database, 'another', [SUBJECT])).toEqual(new Map());
  });

  it('does not hold where the decision no longer stands, is only proposed, or was another one later', async () => {
    await aCase('115551000001', { findings: [{ findingId: 'f1', check: 'control-list', result: 'hit' }] });
    await keep('f1', '115551000001');
    expect(await findClearances(database, 'p', [SUBJECT])).toEqual(new Map());
    await aCase('115551000002', { findings: [decided('f2', 'not-the-same', at)] });
    await aCase('115551000003', { findings: [decided('f3', 'same-person', '2026-11-26T00:00:00.000Z')] });
    await keep('f2', '115551000002');
    await keep('f3', '115551000003');
    expect(await findClearances(database, 'p', [SUBJECT])).toEqual(new Map());
  });
});

describe('who is due for another screening', () => {
  it('is whoever may still be refused or whose permit may be taken back, and was screened by an older edition', async () => {
    const open = await aCase('115551000001');
    const permit = await aCase('115551000002', { stage: 'collection', outcome: 'approved', permit: 'in-force' });
    await aCase('115551000003', { stage: 'collection', outcome: 'approved', permit: 'expired' });
    await aCase('115551000004', { outcome: 'withdrawn' });
    await aCase('115551000005', { stage: 'payment' });
    const done = await aCase('115551000006');
    await keepScreening(database.manager, { caseNo: open, edition: 1, personKey: 'p' });
    await keepScreening(database.manager, { caseNo: done, edition: 2, personKey: 'q' });
    const due = async (after: string, limit: number): Promise<readonly string[]> =>
      (await dueForScreening(database, 2, { after, limit })).map(({ caseNo }) => caseNo);
    expect(await due('', 10)).toEqual([open, permit]);
    expect(await due('', 1)).toEqual([open]);
    expect(await due(open, 10)).toEqual([permit]);
    for (const caseNo of [open, permit]) await keepScreening(database.manager, { caseNo, edition: 2, personKey: 'p' });
    expect(await isScreeningDue(database, 2)).toBe(false);
    expect(await isScreeningDue(database, 3)).toBe(true);
  });

  it('is not again by a worker that is an edition behind, unless it is another person now', async () => {
    const caseNo = await aCase('115551000001');
    const by = (edition: number, personKey: string) => keepScreening(database.manager, { caseNo, edition, personKey });
    await by(2, 'p');
    await by(1, 'p');
    expect(await isScreeningDue(database, 2)).toBe(false);
    await by(1, 'with another passport');
    expect(await isScreeningDue(database, 2)).toBe(true);
  });
});

it('tells a case of a match once, however often it is told', async () => {
  const caseNo = await aCase('115551000001');
  const hit = { findingId: `${caseNo}:lists:x`, subject: SUBJECT, occurredAt: '2026-11-25T00:00:00.000Z' };
  expect(await tellHit(database, caseNo, hit)).toBe(true);
  expect(await tellHit(database, caseNo, { ...hit, occurredAt: '2026-11-26T00:00:00.000Z' })).toBe(false);
});
