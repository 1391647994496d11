import { setTimeout as sleep } from 'node:timers/promises';
import type { CaseNo, OperationFinding, OperationOutcome } from '@talent-window/contracts/vocabulary';
import type { WorkflowExecutionDescription } from '@temporalio/client';
import { diagnose } from './diagnosis.js';
import { describeCase, hasFailedSince, isRunning, taskAttempt } from './engine-view.js';
import type { Operations } from './operations.js';

const WATCH_MS = 30_000;
const LOOK_MS = 300;

export interface Watched {
  readonly outcome: OperationOutcome;
  readonly findings: readonly OperationFinding[];
}

/** From when on a case is watched. */
export interface Mark {
  /** steps it had recorded, superseded ones too */
  readonly steps: number;
  readonly at: number;
}

export async function markOf({ database }: Operations, caseNo: CaseNo): Promise<Mark> {
  const [row] = await database.query<{ steps: number }[]>(
    'select coalesce(max(seq), 0)::int as steps from timeline where case_no = $1',
    [caseNo],
  );
  return { steps: row?.steps ?? 0, at: Date.now() };
}

/** Watches a case until it can be said whether it went on, failed again, or waits as it should. */
export async function watch(operations: Operations, caseNo: CaseNo, since: Mark): Promise<Watched> {
  let now = await describeCase(operations, caseNo);
  for (const end = Date.now() + WATCH_MS; Date.now() < end; now = await describeCase(operations, caseNo)) {
    if (!now || !isRunning(now) || isAtRest(now) || hasFailedSince(now, since.at)) break;
    await sleep(LOOK_MS);
  }
  if (now && isRunning(now) && (hasFailedSince(now, since.at) || taskAttempt(now) > 1)) {
    return { outcome: 'failed-again', findings: await diagnose(operations, caseNo) };
  }
  const { steps } = await markOf(operations, caseNo);
  return { outcome: steps > since.steps ? 'progressed' : 'waiting', findings: [] };
}

/** It has done all it can for now. */
const isAtRest = (description: WorkflowExecutionDescription): boolean =>
  taskAttempt(description) === 0 && (description.raw.pendingActivities ?? []).length === 0;
