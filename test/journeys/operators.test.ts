import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { TaskQueue } from '@talent-window/contracts/messages';
import type { Actor, OperationRequest, ResetWish } from '@talent-window/contracts/vocabulary';
import { castMember, eventually } from '@talent-window/demo';
import { taipeiDay } from '@talent-window/domain';
import type { Temporal } from '@talent-window/temporal';
import { openTemporal, queryProgress } from '@talent-window/temporal';
import { testTemporal } from '@talent-window/testing';
import { filesFor } from '@talent-window/testing/documents';
import type { Operator, WorkflowCode } from '@talent-window/worker';
import { operationCommand, rehearseCommand, showCommand, stuckCommand, workflowBundle } from '@talent-window/worker';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';
import type { DataSource } from 'typeorm';
import { Desks } from './desks.js';
import { OperatorsDesk } from './operators-desk.js';
import type { TestPlatform } from './platform.js';
import { startPlatform } from './platform.js';

const today = taipeiDay(new Date().toISOString());
const OPERATOR: Actor = { id: 'the-operator', role: 'operator' };

let platform: TestPlatform;
let prefix: string;
let temporal: Temporal;
let database: DataSource;
let desks: Desks;
let operator: OperatorsDesk;
let good: WorkflowCode;
let broken: WorkflowCode;

beforeAll(async () => {
  const server = testTemporal();
  prefix = server.taskQueuePrefix;
  platform = await startPlatform(server);
  [temporal, database, good, broken] = await Promise.all([
    openTemporal({ ...server, codecKey: platform.codecKey }),
    platform.openDatabase(2),
    workflowBundle(),
    bundleWorkflowCode({
      workflowsPath: fileURLToPath(new URL('../replay/broken-twin.ts', import.meta.url)),
      logger: new DefaultLogger('ERROR'),
    }),
  ]);
  desks = new Desks(platform.agenciesUrl);
  operator = new OperatorsDesk(await platform.signIn('operator@talent-window.example'));
  await desks.setMode('labour-agency', 'manual');
}, 120_000);

afterEach(() => desks.setFault('labour-agency', 'none'));

afterAll(async () => {
  await database?.destroy();
  await temporal?.close();
  await platform?.stop();
}, 60_000);

/** Runs a command as `npm run ops` does. @returns its exit code and what it printed of one case */
async function ops(
  command: (operator: Operator) => Promise<number>,
  about: string,
  code: WorkflowCode = good,
): Promise<{ readonly exit: number; readonly said: string }> {
  const lines: string[] = [];
  const { codecKey } = platform;
  const taskQueue = `${prefix}${TaskQueue.Cases}`;
  const { client } = temporal;
  const exit = await command({ client, database, codecKey, taskQueue, code, say: (line) => lines.push(line) });
  return { exit, said: lines.filter((line) => line.includes(about) || line.startsWith('  ')).join('\n') };
}

const operate = (request: OperationRequest): ReturnType<typeof ops> =>
  ops((it) => operationCommand(it, request), 'caseNo' in request ? request.caseNo : '');
const retry = (caseNo: string) => operate({ what: 'retry', caseNo, actor: OPERATOR, why: 'mended' });
const reset = (caseNo: string, to: ResetWish['to'], wish: Partial<ResetWish> = {}) =>
  operate({ what: 'reset', caseNo, actor: OPERATOR, why: 'test', to, keep: [], drop: [], dryRun: true, ...wish });

async function atLabourAgency(nth: number): Promise<string> {
  const member = castMember(nth, today, 5000);
  const { draftId } = await platform.applicant.fillIn(member);
  await platform.applicant.upload(draftId, await filesFor(member, today));
  const caseNo = await platform.applicant.submit(draftId);
  await platform.applicant.pay(caseNo);
  await approveInitially(caseNo);
  return caseNo;
}

async function approveInitially(caseNo: string): Promise<void> {
  await platform.firstReviewer.awaits(caseNo, 'initial-review', 'claim');
  await platform.firstReviewer.claim(caseNo);
  await platform.firstReviewer.decideHits(caseNo);
  await platform.firstReviewer.approve(caseNo);
}

const fileAtAgency = (caseNo: string) =>
  eventually(
    'the file at the agency',
    async () => (await desks.ledger('labour-agency', caseNo)).includes('file-received') || undefined,
  );

describe('an operator', () => {
  it('finds a case whose agency fails, is told why, and tries it again when the agency is mended', async () => {
    await desks.setFault('labour-agency', 'error-500');
    const caseNo = await atLabourAgency(61);
    await eventually(
      'the hand-off has failed three times',
      async () => (await ops(stuckCommand, caseNo)).said.includes('handOff') || undefined,
    );
    const stuck = await ops(stuckCommand, caseNo);
    expect([stuck.exit, stuck.said]).toEqual([1, expect.stringContaining(caseNo)]);
    expect(stuck.said).toContain('docs/runbook.md#agencyunavailable');
    expect(await operator.stuck(caseNo)).toMatchObject({ reason: 'activity-fails', section: 'agencyunavailable' });
    const shown = await ops((it) => showCommand(it, caseNo), caseNo);
    expect((await operator.ask('replay', caseNo, { why: 'is it the code?' })).report?.outcome).toBe('replays');
    expect(shown.said).toContain('labour-review, visit 1');
    const { report } = await operator.ask('retry', caseNo, { why: 'perhaps it is back' });
    expect(report).toMatchObject({ outcome: 'failed-again', retried: ['handOff'] });

    await desks.setFault('labour-agency', 'none');
    const retried = await retry(caseNo);
    // Waiting, where the engine's own retry was the quicker one.
    expect([retried.exit, retried.said]).toEqual([0, expect.stringMatching(/progressed|waiting/)]);
    await fileAtAgency(caseNo);
    const audited = await database.query<{ outcome: string; by: string }[]>(
      `select details ->> 'outcome' as outcome, actor ->> 'role' as by from audit
       where case_no = $1 and action = 'operated:retry' order by id`,
      [caseNo],
    );
    expect(audited.map(({ by }) => by)).toEqual(['operator', 'operator']);
    expect(audited[0]?.outcome).toBe('failed-again');
  }, 120_000);

  it('finds a case whose code was broken by a deployment, rehearses the mended code and sees it go on', async () => {
    const caseNo = await atLabourAgency(62);
    await fileAtAgency(caseNo);
    expect((await ops(rehearseCommand, caseNo, broken)).said).toContain('needs a patch');

    await platform.deploy(broken);
    await desks.concludeReview(`${caseNo}:labour-review:1`, 'accepted');
    const stuck = await eventually('the case to be stuck', async () => {
      const answer = await ops(stuckCommand, caseNo);
      return answer.said.includes('workflow task fails') ? answer : undefined;
    });
    expect(stuck.said).toContain('docs/runbook.md#replay');

    expect((await ops(rehearseCommand, caseNo, good)).said).not.toContain(caseNo);
    await platform.deploy(good);
    expect((await retry(caseNo)).said).toMatch(/progressed|waiting/);
    await platform.counter.awaits(caseNo, 'passport-inspection', 'recordInspection');
    expect((await operator.show(caseNo)).findings).toEqual([]);
  }, 120_000);

  it('undoes a wrong approval: nothing is sent twice, what the world said is kept, and the decision does not come back', async () => {
    const caseNo = await atLabourAgency(64);
    await fileAtAgency(caseNo);
    await desks.concludeReview(`${caseNo}:labour-review:1`, 'accepted');
    await platform.counter.awaits(caseNo, 'passport-inspection', 'recordInspection');
    expect((await reset(caseNo, 'payment')).said).toContain('a payment was settled after that point');
    expect((await reset(caseNo, 'final-review')).said).toContain('the case has not been at final-review');

    const rehearsed = await operator.reset(caseNo, { to: 'initial-review', dryRun: true });
    expect(rehearsed.report).toMatchObject({ outcome: 'rehearsed', events: expect.any(Number) });
    const messages = rehearsed.report?.plan?.messages ?? [];
    const defaults = messages.map(({ name, kept }) => [name, kept]);
    expect(defaults).toEqual(
      expect.arrayContaining([
        ['claim', false],
        ['decideReview', false],
        ['labourReviewConcluded', true],
      ]),
    );
    expect(rehearsed.report?.plan?.stays).toContainEqual({
      to: 'labour-agency',
      what: 'handOff',
      key: `${caseNo}:labour-review:1`,
    });
    expect((await reset(caseNo, 'initial-review', { keep: ['nobody'] })).said).toContain('no message nobody came');

    const claim = messages.find(({ name }) => name === 'claim')?.id ?? '';
    const done = await operator.reset(caseNo, { to: 'initial-review', dryRun: false, keep: [claim] });
    expect(done.report).toMatchObject({ outcome: 'progressed', newRun: expect.any(String) });
    expect((await operator.show(caseNo)).stage).toBe('initial-review');
    // The kept claim comes again under its own id, signed anew; the decision of before does not.
    await platform.firstReviewer.awaits(caseNo, 'initial-review', 'release');
    expect(await causes(caseNo)).toContain(`command:${claim}`);

    await platform.firstReviewer.decideHits(caseNo);
    await platform.firstReviewer.approve(caseNo);
    await platform.counter.awaits(caseNo, 'passport-inspection', 'recordInspection');
    const conclusion = messages.find(({ name }) => name === 'labourReviewConcluded')?.id;
    expect(await causes(caseNo)).toContain(`fact:${conclusion}`);
    const sentAgain = await eventually('all that was kept to be taken', async () => {
      const { kept } = await operator.show(caseNo);
      return kept.every(({ outcome }) => outcome === 'taken') ? kept.map(({ name }) => name) : undefined;
    });
    expect(sentAgain).toEqual(['claim', 'labourReviewConcluded']);
    const ledger = await desks.ledger('labour-agency', caseNo);
    expect(ledger.filter((what) => what === 'file-received')).toHaveLength(1);
    const served = await database.query<{ kind: string }[]>('select kind from notice where case_no = $1', [caseNo]);
    expect(served.map(({ kind }) => kind).sort()).toEqual([
      'passport-inspection',
      'payment-received',
      'receipt-issued',
      'submitted',
    ]);

    const timeline = await operator.timeline(caseNo);
    expect(timeline.filter(({ superseded, what }) => superseded && what === 'decideReview')).toHaveLength(1);
    expect((await operator.show(caseNo)).findings).toEqual([]);
    const [audited] = await database.query<object[]>(
      `select actor ->> 'role' as by, details from audit
       where case_no = $1 and action = 'operated:reset' and details ->> 'dryRun' = 'false' and details ->> 'outcome' <> 'refused'`,
      [caseNo],
    );
    expect(audited).toMatchObject({
      by: 'operator',
      details: {
        outcome: 'progressed',
        to: 'initial-review',
        why: 'a wrong approval',
        kept: [claim, conclusion],
        dropped: expect.arrayContaining(messages.filter(({ name }) => name === 'decideReview').map(({ id }) => id)),
      },
    });

    await platform.counter.inspectPassport(caseNo);
    await platform.secondReviewer.awaits(caseNo, 'final-review', 'claim');
    await platform.secondReviewer.claim(caseNo);
    await platform.secondReviewer.decideHits(caseNo);
    await platform.secondReviewer.approve(caseNo);
    await eventually('the card', async () => ((await operator.show(caseNo)).stage === 'collection' ? true : undefined));
    await platform.agencies.enter(castMember(64, today, 5000).person, caseNo, today);
    await platform.station.awaits(caseNo, 'collection', 'recordHandover');
    expect((await reset(caseNo, 'final-review')).said).toContain('a card was issued after that point');
    await platform.station.handOver(caseNo);
    await eventually('the end', async () => (await operator.show(caseNo)).outcome);
    expect((await reset(caseNo, 'initial-review')).said).toContain('the case was approved');
  }, 120_000);

  it('takes up a case that somebody ended by hand, and a cancel ends none', async () => {
    const caseNo = await atLabourAgency(63);
    await fileAtAgency(caseNo);
    const handle = temporal.client.workflow.getHandle(caseNo);
    await handle.cancel();
    await desks.concludeReview(`${caseNo}:labour-review:1`, 'accepted');
    await platform.counter.awaits(caseNo, 'passport-inspection', 'recordInspection');
    expect((await handle.describe()).status.name).toBe('RUNNING');

    await handle.terminate('by hand');
    const { exit, said } = await ops(stuckCommand, caseNo);
    expect([exit, said]).toEqual([1, expect.stringContaining('#ended-by-hand')]);
    expect((await retry(caseNo)).said).toContain('ended by hand');
    const resumed = await reset(caseNo, 'last', { dryRun: false });
    expect(resumed.said).toMatch(/progressed|waiting/);
    await platform.counter.inspectPassport(caseNo);
    await platform.secondReviewer.awaits(caseNo, 'final-review', 'claim');
    expect(await operator.stuck(caseNo)).toBeUndefined();
  }, 60_000);

  it('is told of a projection that says something else than its workflow, every night and on demand', async () => {
    const caseNo = await atLabourAgency(65);
    await fileAtAgency(caseNo);
    const { stage } = await queryProgress(temporal.client, caseNo, 5_000);
    await database.query(
      `update case_projection set progress = jsonb_set(progress, '{visitsInPerson}', '7') where case_no = $1`,
      [caseNo],
    );
    const asked = await operator.reconcile();
    expect(asked.report?.findings).toContainEqual(
      expect.objectContaining({ caseNo, reason: 'differs', section: 'projection-and-workflow-differ' }),
    );
    const audited = await database.query<unknown[]>(
      `select 1 from audit where case_no = $1 and action = 'reconciled:differs' and details ->> 'workflow' like $2 || ':1%'`,
      [caseNo, stage],
    );
    expect(audited).toHaveLength(1);

    await temporal.client.schedule.getHandle(`${prefix}nightly-reconciliation`).trigger();
    const nightly = await eventually('the nightly comparison', async () => {
      const last = await operator.lastReconciliation();
      return last.actor.role === 'system' ? last : undefined;
    });
    expect(nightly).toMatchObject({ why: 'nightly', report: { outcome: 'differs' } });
    expect(nightly.report?.findings.map((finding) => finding.caseNo)).toEqual([caseNo]);
  }, 60_000);

  it('learns of a wait past its deadline at whatever stage', async () => {
    const caseNo = await atLabourAgency(66);
    await fileAtAgency(caseNo);
    const late = async (awaiting: string, more = {}) => {
      await database.query(
        `update case_projection set due_at = now() - interval '2 hours', progress = progress || $2 where case_no = $1`,
        [caseNo, { awaiting, ...more }],
      );
      return (await operator.stuck(caseNo))?.reason;
    };
    const reasons: Record<string, string | undefined> = {};
    const timed = ['payment', 'passport-presentation', 'answer'];
    const desk = ['identity-check', 'initial-decision', 'labour-conclusion', 'final-decision', 'card', 'dismissal'];
    for (const awaiting of [...timed, ...desk]) reasons[awaiting] = await late(awaiting);
    reasons['issue-day'] = await late('issue-day', { issueOn: '2026-01-01' });
    expect(reasons).toEqual({
      ...Object.fromEntries([...timed, 'issue-day'].map((awaiting) => [awaiting, 'timer-not-fired'])),
      ...Object.fromEntries(desk.map((awaiting) => [awaiting, 'past-due'])),
    });
  }, 60_000);
});

async function causes(caseNo: string): Promise<readonly string[]> {
  const rows = await database.query<{ cause: string }[]>(
    'select cause from timeline where case_no = $1 and superseded_by is null',
    [caseNo],
  );
  return rows.map(({ cause }) => cause);
}
