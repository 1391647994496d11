import { setTimeout as sleep } from 'node:timers/promises';
import type { CaseNo, OperationFinding, OperationOutcome } from '@talent-window/contracts/vocabulary';
import type { WorkflowExecutionDescription } from '@temporalio/client';
import { diagnose } from './diagnosis.js';
import { describeCase, isRunning, taskAttempt } from './engine-view.js';
import type { Operations } from './operations.js';

const WATCH_MS = 30_000;
const LOOK_MS = 300;

export interface Watched {
  readonly outcome: OperationOutcome;
  readonly findings: readonly OperationFinding[];
}

/** How many steps a case has recorded, superseded ones too: a mark to watch from. */
export async function stepsOf({ database }: Operations, caseNo: CaseNo): Promise<number> {
  const [row] = await database.query<{ steps: number }[]>(
    'select coalesce(max(seq), 0)::int as steps from timeline where case_no = $1',
    [caseNo],
  );
  return row?.steps ?? 0;
}

/** Watches a case until it can be said whether it went on, failed again, or waits as it should. */
export async function watch(operations: Operations, caseNo: CaseNo, since: number): Promise<Watched> {
  for (const end = Date.now() + WATCH_MS; Date.now() < end; await sleep(LOOK_MS)) {
    const now = await describeCase(operations, caseNo);
    if (!now || !isRunning(now) || isAtRest(now)) break;
    if ((now.raw.pendingActivities ?? []).some(({ attempt }) => (attempt ?? 1) > 1)) break;
  }
  const now = await describeCase(operations, caseNo);
  if (now && isRunning(now)) {
    const retried = (now.raw.pendingActivities ?? []).some(({ attempt }) => (attempt ?? 1) > 1);
    if (retried || taskAttempt(now) > 1) {
      return { outcome: 'failed-again', findings: await diagnose(operations, caseNo) };
    }
  }
  const progressed = (await stepsOf(operations, caseNo)) > since;
  return { outcome: progressed ? 'progressed' : 'waiting', findings: [] };
}

/** It has done all it can for now. */
const isAtRest = (description: WorkflowExecutionDescription): boolean =>
  taskAttempt(description) === 0 && (description.raw.pendingActivities ?? []).length === 0;
