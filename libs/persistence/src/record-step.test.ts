import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Step } from '@talent-window/contracts/vocabulary';
import type { TestDatabase } from '@talent-window/testing';
import { createTestDatabase, insertCase } from '@talent-window/testing';
import type { DataSource } from 'typeorm';
import { openDatabase } from './data-source.js';
import { receiveFact } from './inbox.js';
import { recordStep, StepConflictError } from './record-step.js';

let test: TestDatabase;
let database: DataSource;
const caseNo = '115551000001';

beforeAll(async () => {
  test = await createTestDatabase();
  database = await openDatabase(test.url);
  await insertCase(database, caseNo);
});

afterAll(async () => {
  await database.destroy();
  await test.drop();
});

function step(cause: string, overrides: Partial<Step> = {}): Step {
  return {
    cause,
    kind: 'stage-entered',
    what: 'payment',
    at: '2026-11-23T01:00:00.000Z',
    actor: { id: 'platform', role: 'system' },
    stage: 'payment',
    visit: 1,
    visibility: 'public',
    details: {},
    historyLength: 3,
    view: {
      progress: {
        caseNo,
        caseType: 'gold-card',
        ruleSet: 'one-stop',
        submittedAt: '2026-11-23T00:00:00.000Z',
        stage: 'payment',
        visit: 1,
        reasons: [],
        holder: { authority: 'applicant', since: '2026-11-23T01:00:00.000Z' },
        awaiting: 'payment',
        parts: [],
        clock: { pauses: [], budgetDays: 20 },
        collection: { mode: 'station', office: 'taipei-city' },
        visitsInPerson: 0,
      },
      desk: { findings: [], overdue: false },
    },
    ...overrides,
  };
}

const counts = async () => {
  const [row] = await database.query<{ timeline: string; audit: string; revision: number }[]>(
    `select (select count(*) from timeline) as timeline, (select count(*) from audit) as audit,
            (select revision from case_projection where case_no = $1) as revision`,
    [caseNo],
  );
  return { timeline: Number(row?.timeline), audit: Number(row?.audit), revision: row?.revision };
};

describe('the one door', () => {
  it('writes projection, timeline and audit once, however often the same step comes, also at the same time', async () => {
    await Promise.all(
      Array.from({ length: 5 }, () => recordStep(database, caseNo, 'run-1', step('payment:1:entered'))),
    );
    expect(await counts()).toEqual({ timeline: 1, audit: 1, revision: 1 });
  });

  it('raises an alarm when the same cause comes with other content, and changes nothing', async () => {
    const other = step('payment:1:entered', { details: { amount: 1 } });
    await expect(recordStep(database, caseNo, 'run-1', other)).rejects.toBeInstanceOf(StepConflictError);
    expect(await counts()).toEqual({ timeline: 1, audit: 1, revision: 1 });
  });

  it('leaves the public hash alone when a step changes only what officers see', async () => {
    const hash = async () =>
      (await database.query<{ progress_hash: string }[]>('select progress_hash from case_projection'))[0];
    const before = await hash();
    const { view } = step('x');
    await recordStep(
      database,
      caseNo,
      'run-1',
      step('checks:1:checked', { view: { ...view, desk: { ...view.desk, assignee: randomUUID() } } }),
    );
    expect(await hash()).toEqual(before);
    expect((await counts()).revision).toBe(2);
  });

  it('lets a run that a reset started supersede what the run before took from there on, once and for all', async () => {
    const nth = (n: number, cause: string, stage: 'checks' | 'initial-review' = 'checks') => {
      const { view } = step(cause);
      return step(cause, { nth: n, stage, view: { ...view, progress: { ...view.progress, stage } } });
    };
    await recordStep(database, caseNo, 'run-1', nth(3, 'initial-review:1:entered', 'initial-review'));
    await recordStep(database, caseNo, 'run-1', nth(4, 'command:wrong', 'initial-review'));
    await recordStep(database, caseNo, 'after-1', nth(4, 'fact:late'), `after-${caseNo}`);
    await recordStep(database, caseNo, 'run-2', nth(3, 'checks:1:checked-again'));
    // An attempt of the run before, still on its way.
    await recordStep(database, caseNo, 'run-1', nth(5, 'labour-review:1:entered', 'initial-review'));
    const rows = await database.query<{ cause: string; superseded_by: string | null }[]>(
      'select cause, superseded_by from timeline where case_no = $1 order by seq',
      [caseNo],
    );
    expect(rows.map(({ cause, superseded_by }) => [cause, superseded_by])).toEqual([
      ['payment:1:entered', null],
      ['checks:1:checked', null],
      ['initial-review:1:entered', 'run-2'],
      ['command:wrong', 'run-2'],
      ['fact:late', null],
      ['checks:1:checked-again', null],
    ]);
    const [row] = await database.query<{ stage: string }[]>('select stage from case_projection');
    expect(row).toEqual({ stage: 'checks' });
  });
});

describe('the inbox', () => {
  const fact = {
    sender: 'payment-gateway',
    messageId: 'm1',
    caseNo,
    name: 'paymentSettled',
    fact: { amount: 1 },
  } as const;

  it('keeps a fact once, tells one that comes again, and one that says something else under the same id', async () => {
    expect(await receiveFact(database, fact)).toBe('new');
    expect(await receiveFact(database, fact)).toBe('known');
    expect(await receiveFact(database, { ...fact, fact: { amount: 2 } })).toBe('conflict');
    expect(await receiveFact(database, { ...fact, caseNo: '115551999999' })).toBe('unknown-case');
  });
});
