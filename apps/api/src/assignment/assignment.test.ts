import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, TestApi } from '../api.fixture.js';
import { startTestApi } from '../api.fixture.js';
import { accountId, bringTo, submitCase } from '../case.fixture.js';

const DESK = { languages: ['zh-TW', 'en'], fields: [], capacity: 3, absences: [], conflicts: [] };
const RULES = { idleDays: 3, rules: [{ id: 'all', name: '全部', when: {}, to: {}, order: 1 }] };

let api: TestApi;
let supervisor: Browser;
let reviewer: string;
let other: string;
/** two at the initial review, one at the final review after `reviewer`'s initial one, and one that waits for an answer */
const numbers: string[] = [];

beforeAll(async () => {
  api = await startTestApi({ TEMPORAL_ADDRESS: '127.0.0.1:9', COMMAND_WAIT_MS: '100' });
  supervisor = await api.as('supervisor@nia.example');
  reviewer = await accountId(api, 'reviewer@nia.example');
  other = await accountId(api, 'reviewer2@nia.example');
  const applicant = await api.as('applicant@example.test');
  const standings = [
    { stage: 'initial-review', awaiting: 'initial-decision' },
    { stage: 'initial-review', awaiting: 'initial-decision' },
    { stage: 'final-review', awaiting: 'final-decision', initialReviewer: reviewer },
    { stage: 'initial-review', awaiting: 'answer' },
  ] as const;
  for (const { stage, ...more } of standings) {
    const caseNo = await submitCase(api, applicant);
    numbers.push(caseNo);
    await bringTo(api, caseNo, { stage });
    await api.database.query(
      `update case_projection set progress = jsonb_set(progress, '{awaiting}', to_jsonb($2::text)),
              desk = desk || jsonb_strip_nulls(jsonb_build_object('initialReviewer', $3::text)) where case_no = $1`,
      [caseNo, more.awaiting, 'initialReviewer' in more ? more.initialReviewer : null],
    );
  }
});
afterAll(() => api.stop());

const save = (id: string, desk: object) => supervisor.put(`/api/officers/${id}/desk`, { ...DESK, ...desk });
const dryRun = async (trial: object = RULES) => (await supervisor.post('/api/assignment/rules/dry-run', trial)).body;
const findings = (body: { findings: { path: string; reason: string }[] }): string[] =>
  body.findings.map(({ path, reason }) => `${path} ${reason}`);

describe('the desk of an officer', () => {
  it('is the usual one until a supervisor says otherwise, and a supervisor’s own gets nothing by rule', async () => {
    const { body } = await supervisor.get('/api/officers');
    expect(body.items.map(({ name, capacity }: { name: string; capacity: number }) => [name, capacity])).toEqual([
      ['移民署主管', 0],
      ['移民署承辦人乙', 20],
      ['移民署承辦人甲', 20],
    ]);
    const saved = await save(reviewer, {
      fields: ['ECO', 'ECO'],
      absences: [{ from: '2026-12-07', to: '2026-12-08' }],
    });
    expect(saved.body).toMatchObject({ id: reviewer, fields: ['ECO'], capacity: 3, openCases: 0 });
  });

  it('keeps away from the applicant of a case and from the holder of a passport, whose number is not kept', async () => {
    const { body } = await save(other, { conflicts: [numbers[0], 'TW 123456'] });
    expect(body.conflicts).toEqual([`case:${numbers[0]}`, expect.stringMatching(/^passport:[0-9a-f]{64}$/)]);
    expect((await save(other, { conflicts: body.conflicts })).body.conflicts).toEqual(body.conflicts);
    const { moves } = await dryRun();
    expect(moves.map(({ to }: { to: { id: string } }) => to.id)).toEqual([reviewer, reviewer]);
    await save(other, {});
  });

  it('is refused where it cannot be, with the place', async () => {
    const turned = await save(reviewer, { absences: [{ from: '2026-12-08', to: '2026-12-07' }] });
    expect([turned.status, findings(turned.body)]).toEqual([400, ['absences.0.to ends-before-it-begins']]);
    expect(findings((await save(reviewer, { conflicts: ['115551999999'] })).body)).toEqual([
      'conflicts.0 not-an-option',
    ]);
    expect((await save(await accountId(api, 'cashier@nia.example'), {})).body.reason).toBe('no-such-officer');
  });
});

describe('rules', () => {
  it('are proposed until some are in force, and named by version after', async () => {
    expect((await supervisor.get('/api/assignment/rules')).body).toMatchObject({ version: 0, automatic: false });
    const put = await supervisor.put('/api/assignment/rules', { ...RULES, version: 0, automatic: false });
    expect(put.body).toMatchObject({ version: 1, rules: RULES.rules, by: { name: '移民署主管' } });
    const late = await supervisor.put('/api/assignment/rules', { ...RULES, version: 0, automatic: true });
    expect([late.status, late.body.reason, late.body.current.version]).toEqual([412, 'version-conflict', 1]);
    await expect(api.database.query('update assignment_rules set automatic = true')).rejects.toThrow(
      'permission denied',
    );
  });

  it('are refused where two have one id or one names nobody', async () => {
    const twice = await supervisor.post('/api/assignment/rules/dry-run', {
      ...RULES,
      rules: [...RULES.rules, ...RULES.rules],
    });
    expect(findings(twice.body)).toEqual(['rules.1.id named-twice']);
    const nobody = [{ ...RULES.rules[0], to: { officers: [await accountId(api, 'cashier@nia.example')] } }];
    const unknown = await supervisor.post('/api/assignment/rules/dry-run', { ...RULES, rules: nobody });
    expect(findings(unknown.body)).toEqual(['rules.0.to.officers not-an-option']);
  });

  it('tried, give each case that waits at the desk to one officer who may decide it, and leave what an applicant must answer', async () => {
    const { moved, moves, unplaced } = await dryRun();
    expect([moved, unplaced]).toEqual([3, []]);
    const byCase = new Map(moves.map(({ caseNo, to }: { caseNo: string; to: { id: string } }) => [caseNo, to.id]));
    expect(new Set(byCase.keys())).toEqual(new Set(numbers.slice(0, 3)));
    expect(byCase.get(numbers[2] ?? '')).toBe(other);
    expect(moves[0].why.en).toContain('by the rule “全部”');
    await save(reviewer, { capacity: 0 });
    await save(other, { capacity: 1 });
    const scarce = await dryRun();
    expect([scarce.moved, scarce.unplaced.length, scarce.unplaced[0].why.zh]).toEqual([
      1,
      2,
      expect.stringContaining('件數上限'),
    ]);
  });
});

describe('the workload', () => {
  it('counts by officer, by stage and age, and what nobody has', async () => {
    await bringTo(api, numbers[1] ?? '', {
      stage: 'initial-review',
      assignee: reviewer,
      dueAt: '2026-01-05T00:00:00.000Z',
    });
    const { body } = await supervisor.get('/api/workload');
    expect(body.officers.find(({ id }: { id: string }) => id === reviewer)).toMatchObject({
      open: 1,
      overdue: 1,
      capacity: 0,
    });
    const stage = body.stages.find((it: { stage: string }) => it.stage === 'initial-review');
    expect([stage.open, stage.ages.map(({ count }: { count: number }) => count)]).toEqual([3, [3, 0, 0, 0]]);
    expect(body.unassigned).toBe(2);
  });
});
