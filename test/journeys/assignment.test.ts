import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '@talent-window/api-client';
import { castMember } from '@talent-window/demo';
import { addDays, taipeiDay } from '@talent-window/domain';
import { assignByRules } from '@talent-window/operations';
import type { Temporal } from '@talent-window/temporal';
import { openTemporal } from '@talent-window/temporal';
import { testTemporal } from '@talent-window/testing';
import { filesFor } from '@talent-window/testing/documents';
import type { DataSource } from 'typeorm';
import { awaitStage, payAll, submitAgain } from '../bench/open-cases.mjs';
import { applicationOf, oneOfTheCrowd } from './crowd.js';
import type { TestPlatform } from './platform.js';
import { startPlatform } from './platform.js';
import { soon } from './soon.js';

const today = taipeiDay(new Date().toISOString());
const DAY_MS = 86_400_000;

let platform: TestPlatform;
let database: DataSource;
let temporal: Temporal;
let assertionKey: Buffer;
let supervisor: ApiClient;
/** by the local part of the address */
let officers: Readonly<Record<'reviewer' | 'reviewer2' | 'both' | 'supervisor', string>>;
/** all of one field, but the last */
let cases: readonly string[];

beforeAll(async () => {
  const server = testTemporal();
  platform = await startPlatform(server);
  database = await platform.openDatabase(4);
  temporal = await openTemporal({ ...server, codecKey: platform.codecKey });
  assertionKey = platform.assertionKey;
  supervisor = await platform.signIn('supervisor@nia.example');
  await platform.signIn('both@nia.example');
  officers = await idsOf(['reviewer', 'reviewer2', 'both', 'supervisor']);
  const { draftId } = await platform.applicant.fillIn(castMember(1, today, 7_000));
  await platform.applicant.upload(draftId, await filesFor(castMember(1, today, 7_000), today));
  const first = await platform.applicant.submit(draftId);
  const more = await submitAgain(database, first, 4, {
    applicationOf: (nth, content) => applicationOf(oneOfTheCrowd(nth), content),
  });
  cases = [first, ...more];
  await payAll(platform.applicant, cases);
  await awaitStage(database, cases, 'initial-review');
}, 120_000);

afterAll(async () => {
  await temporal?.close();
  await database?.destroy();
  await platform?.stop();
}, 60_000);

async function idsOf<Name extends string>(names: readonly Name[]): Promise<Record<Name, string>> {
  const rows = await database.query<{ id: string; email: string }[]>(
    `select id, email from account where kind = 'officer'`,
  );
  return Object.fromEntries(
    names.map((name) => [name, rows.find(({ email }) => email === `${name}@nia.example`)?.id ?? '']),
  ) as Record<Name, string>;
}

/** Says what holds of an officer from now on, besides what does already. */
async function say(id: string, more: object): Promise<void> {
  const { data } = await supervisor.GET('/api/officers', {});
  const known = data?.items.find((it) => it.id === id);
  if (!known) throw new Error(`${id} is no officer`);
  const { languages, fields, capacity, absences, conflicts } = known;
  const { error } = await supervisor.PUT('/api/officers/{id}/desk', {
    params: { path: { id } },
    body: { languages, fields, capacity, absences, conflicts, ...more },
  });
  expect(error).toBeUndefined();
}

const RULES = {
  idleDays: 3,
  rules: [{ id: 'field', name: '領域相符', when: {}, to: { field: true as const }, order: 1 }],
};

async function putRules(automatic: boolean): Promise<void> {
  const { data } = await supervisor.GET('/api/assignment/rules', {});
  const { error } = await supervisor.PUT('/api/assignment/rules', {
    body: { version: data?.version ?? 0, automatic, ...RULES },
  });
  expect(error).toBeUndefined();
}

const holders = async (): Promise<Readonly<Record<string, string | null>>> => {
  const rows = await database.query<{ case_no: string; assignee: string | null }[]>(
    'select case_no, assignee from case_projection',
  );
  return Object.fromEntries(rows.map(({ case_no: caseNo, assignee }) => [caseNo, assignee]));
};

const heldBy = (caseNo: string, id: string): Promise<true> =>
  soon(`${caseNo} at its officer`, async () => ((await holders())[caseNo] === id ? true : undefined));

const assignmentsOf = async (caseNo: string) => {
  const { data } = await supervisor.GET('/api/cases/{caseNo}/assignments', { params: { path: { caseNo } } });
  return data?.items ?? [];
};

describe('cases at the desk of the initial review', () => {
  it('lie there until a supervisor has rules give them out, and go where the dry run said', async () => {
    expect(Object.values(await holders())).toEqual(cases.map(() => null));
    await say(officers.reviewer, { fields: ['ECO', 'SCI', 'DIG', 'EDU', 'ART', 'FIN'] });
    await say(officers.reviewer2, { fields: ['ECO', 'SCI', 'DIG', 'EDU', 'ART', 'FIN'] });
    await say(officers.both, { fields: [] });
    const { data: dryRun } = await supervisor.POST('/api/assignment/rules/dry-run', { body: RULES });
    expect([dryRun?.moved, dryRun?.unplaced]).toEqual([cases.length, []]);
    expect(Object.values(await holders())).toEqual(cases.map(() => null));
    await putRules(true);
    const wanted = Object.fromEntries(dryRun?.moves.map(({ caseNo, to }) => [caseNo, to.id]) ?? []);
    for (const [caseNo, id] of Object.entries(wanted)) await heldBy(caseNo, id);
    const loads = [officers.reviewer, officers.reviewer2].map(
      (id) => Object.values(wanted).filter((it) => it === id).length,
    );
    expect(loads).toEqual(expect.arrayContaining([2, 3]));
  });

  it('are given in the name of the supervisor whose rules they are, with the rule and the reason', async () => {
    const [caseNo = ''] = cases;
    const [given] = await assignmentsOf(caseNo);
    expect(given).toMatchObject({
      act: 'assign',
      by: { id: officers.supervisor, name: '移民署主管' },
      rule: { id: 'field', name: '領域相符' },
    });
    expect(given?.why?.zh).toContain('依規則「領域相符」分案');
    const audited = await soon('the audit of it', async () => {
      const rows = await database.query<{ actor: { id: string }; details: object }[]>(
        `select actor, details from audit where case_no = $1 and action = 'assignment:by-rule'`,
        [caseNo],
      );
      return rows.length > 0 ? rows : undefined;
    });
    expect(audited).toMatchObject([
      { actor: { id: officers.supervisor }, details: { rule: 'field', rulesVersion: 1 } },
    ]);
  });

  it('tell a second supervisor that another was first, and what stands', async () => {
    const { error, response } = await supervisor.PUT('/api/assignment/rules', {
      body: { version: 0, automatic: false, ...RULES },
    });
    expect([response.status, error]).toMatchObject([412, { current: { version: 1, automatic: true } }]);
  });

  it('go to another when their officer goes on leave for long, and stay when a supervisor gives them by hand', async () => {
    const theirs = Object.entries(await holders()).filter(([, id]) => id === officers.reviewer2);
    expect(theirs).not.toEqual([]);
    await say(officers.reviewer2, { absences: [{ from: today, to: addDays(today, 14) }] });
    for (const [caseNo] of theirs) await heldBy(caseNo, officers.reviewer);
    const caseNo = theirs[0]?.[0] ?? '';
    expect((await assignmentsOf(caseNo))[0]?.why?.en).toContain('away');
    const { data } = await supervisor.GET('/api/workload', {});
    expect(data?.officers.find(({ id }) => id === officers.reviewer2)).toMatchObject({
      open: 0,
      away: addDays(today, 14),
    });
    expect(data?.officers.find(({ id }) => id === officers.reviewer)?.open).toBe(cases.length);
    const { error } = await supervisor.POST('/api/cases/{caseNo}/commands/assign', {
      params: { path: { caseNo } },
      body: { commandId: randomUUID(), stage: 'initial-review', visit: 1, assignee: officers.reviewer2 },
    });
    expect(error).toBeUndefined();
    expect(await assignByRules({ database, client: temporal.client, assertionKey })).toBe(0);
    expect((await holders())[caseNo]).toBe(officers.reviewer2);
    expect((await assignmentsOf(caseNo))[0]).toEqual(expect.not.objectContaining({ rule: expect.anything() }));
  });

  it('go to another when nobody touches them for days, and never to whom they are kept away from', async () => {
    const [caseNo = ''] = cases;
    await putRules(false);
    await say(officers.both, { conflicts: [caseNo] });
    await say(officers.reviewer2, { absences: [] });
    await putRules(true);
    const later = new Date(Date.now() + 10 * DAY_MS);
    const before = await holders();
    await soon('the cases at other desks', async () => {
      // A worker may be at it, for today.
      const moved = await assignByRules({ database, client: temporal.client, assertionKey }, later);
      return moved === 0 ? undefined : moved;
    });
    const after = await holders();
    for (const it of cases) expect([officers.reviewer, officers.reviewer2]).toContain(after[it]);
    expect(after).not.toEqual(before);
    const [last] = await assignmentsOf(caseNo);
    expect(last?.why?.zh).toContain('逾期未處理');
  });
});
