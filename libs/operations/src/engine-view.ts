import type { CaseNo } from '@talent-window/contracts/vocabulary';
import type { WorkflowExecutionDescription } from '@temporalio/client';
import { WorkflowNotFoundError } from '@temporalio/client';
import type { Operations } from './operations.js';

/** What the engine says of a case's workflow; undefined where it has none, or it is another platform's. */
export async function describeCase(
  { client, taskQueue }: Operations,
  caseNo: CaseNo,
): Promise<WorkflowExecutionDescription | undefined> {
  try {
    const description = await client.workflow.getHandle(caseNo).describe();
    return description.taskQueue === taskQueue ? description : undefined;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return undefined;
    throw error;
  }
}

export const isRunning = ({ status }: WorkflowExecutionDescription): boolean => status.name === 'RUNNING';

/** How often the workflow task at hand was tried; 0 where there is none. */
export const taskAttempt = ({ raw }: WorkflowExecutionDescription): number =>
  raw.pendingWorkflowTask ? (raw.pendingWorkflowTask.attempt ?? 1) : 0;

const msOf = (time: { readonly seconds?: unknown; readonly nanos?: number | null } | null | undefined): number =>
  1000 * Number(time?.seconds ?? 0) + (time?.nanos ?? 0) / 1e6;

/** Whether an activity has failed at or after this time. One that was on its way when it was reset counts from one again. */
export const hasFailedSince = ({ raw }: WorkflowExecutionDescription, since: number): boolean =>
  (raw.pendingActivities ?? []).some(
    ({ attempt, lastAttemptCompleteTime }) => (attempt ?? 1) > 1 && msOf(lastAttemptCompleteTime) >= since,
  );
