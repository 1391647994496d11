import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TaskQueue } from '@talent-window/contracts/messages';
import { castMember, eventually } from '@talent-window/demo';
import { openDatabase } from '@talent-window/persistence';
import type { Temporal } from '@talent-window/temporal';
import { openTemporal } from '@talent-window/temporal';
import { testTemporal } from '@talent-window/testing';
import { filesFor } from '@talent-window/testing/documents';
import type { Operations, WorkflowCode } from '@talent-window/worker';
import {
  bundleWorkflows,
  reconcileCommand,
  rehearseCommand,
  retryCommand,
  showCommand,
  stuckCommand,
} from '@talent-window/worker';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';
import type { DataSource } from 'typeorm';
import { Desks } from './desks.js';
import type { TestPlatform } from './platform.js';
import { startPlatform } from './platform.js';

const today = new Date().toISOString().slice(0, 10);

let platform: TestPlatform;
let taskQueue: string;
let temporal: Temporal;
let database: DataSource;
let desks: Desks;
let good: WorkflowCode;
let broken: WorkflowCode;

beforeAll(async () => {
  const server = testTemporal();
  taskQueue = `${server.taskQueuePrefix}${TaskQueue.Cases}`;
  platform = await startPlatform(server);
  [temporal, database, good, broken] = await Promise.all([
    openTemporal({ ...server, codecKey: platform.codecKey }),
    openDatabase(platform.databaseUrl, 2),
    bundleWorkflows(),
    bundleWorkflowCode({
      workflowsPath: fileURLToPath(new URL('../replay/broken-twin.ts', import.meta.url)),
      logger: new DefaultLogger('ERROR'),
    }),
  ]);
  desks = new Desks(platform.agenciesUrl);
}, 120_000);

afterAll(async () => {
  await database?.destroy();
  await temporal?.close();
  await platform?.stop();
}, 60_000);

/** Runs a command as `npm run ops` does. @returns its exit code and what it printed of one case */
async function ops(
  command: (operations: Operations) => Promise<number>,
  about: string,
  code: WorkflowCode = good,
): Promise<{ readonly exit: number; readonly said: string }> {
  const lines: string[] = [];
  const { codecKey } = platform;
  const exit = await command({ temporal, database, codecKey, taskQueue, code, say: (line) => lines.push(line) });
  return { exit, said: lines.filter((line) => line.includes(about) || line.startsWith('  ')).join('\n') };
}

async function atLabourAgency(nth: number): Promise<string> {
  const member = castMember(nth, today, 5000);
  const { draftId } = await platform.applicant.fillIn(member);
  await platform.applicant.upload(draftId, await filesFor(member, today));
  const caseNo = await platform.applicant.submit(draftId);
  await platform.applicant.pay(caseNo);
  await platform.firstReviewer.awaits(caseNo, 'initial-review', 'claim');
  await platform.firstReviewer.claim(caseNo);
  await platform.firstReviewer.decideHits(caseNo);
  await platform.firstReviewer.approve(caseNo);
  return caseNo;
}

describe('an operator', () => {
  it('finds a case whose agency fails, is told why, and tries it again when the agency is mended', async () => {
    await desks.setMode('labour-agency', 'manual');
    await desks.setFault('labour-agency', 'error-500');
    const caseNo = await atLabourAgency(61);
    await eventually(
      'the hand-off has failed three times',
      async () => (await ops(stuckCommand, caseNo)).said.includes('handOff') || undefined,
    );
    const stuck = await ops(stuckCommand, caseNo);
    expect(stuck.exit).toBe(1);
    expect(stuck.said).toContain(caseNo);
    expect(stuck.said).toContain('docs/runbook.md#agencyunavailable');
    const shown = await ops((it) => showCommand(it, caseNo), caseNo);
    expect(shown.said).toContain('labour-review, visit 1');
    expect(shown.said).toContain('projection and workflow agree');
    expect((await ops((it) => retryCommand(it, caseNo), caseNo)).said).toContain('failed again');

    await desks.setFault('labour-agency', 'none');
    const retried = await ops((it) => retryCommand(it, caseNo), caseNo);
    expect([retried.exit, retried.said]).toEqual([0, expect.stringContaining('progressed')]);
    expect(await desks.ledger('labour-agency', caseNo)).toContain('file-received');
    const audited = await database.query<{ outcome: string }[]>(
      `select details ->> 'outcome' as outcome from audit where case_no = $1 and action = 'operated:retry' order by id`,
      [caseNo],
    );
    expect(audited.map(({ outcome }) => outcome)).toEqual(['failed again', 'progressed']);
  }, 120_000);

  it('finds a case whose code was broken by a deployment, rehearses the mended code and sees it go on', async () => {
    await desks.setMode('labour-agency', 'manual');
    const caseNo = await atLabourAgency(62);
    await eventually(
      'the file at the agency',
      async () => (await desks.ledger('labour-agency', caseNo)).includes('file-received') || undefined,
    );
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
    const retried = await ops((it) => retryCommand(it, caseNo), caseNo);
    expect(['progressed', 'waiting'].some((word) => retried.said.includes(word))).toBe(true);
    await platform.counter.awaits(caseNo, 'passport-inspection', 'recordInspection');
    expect((await ops(reconcileCommand, caseNo)).said).not.toContain(caseNo);
  }, 120_000);

  it('learns of a workflow that somebody ended by hand', async () => {
    const caseNo = await atLabourAgency(63);
    await temporal.client.workflow.getHandle(caseNo).terminate('by hand');
    await database.query(`update case_projection set updated_at = now() - interval '1 hour' where case_no = $1`, [
      caseNo,
    ]);
    const { exit, said } = await ops(reconcileCommand, caseNo);
    expect([exit, said]).toEqual([1, expect.stringContaining('#ended-by-hand')]);
  }, 60_000);
});
