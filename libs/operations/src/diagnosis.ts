import type { CaseNo, OperationFinding } from '@talent-window/contracts/vocabulary';
import { failureMessage } from '@talent-window/temporal';
import type { WorkflowExecutionDescription } from '@temporalio/client';
import { describeCase, isRunning, taskAttempt } from './engine-view.js';
import { finding } from './findings.js';
import type { Operations } from './operations.js';

/** An activity that has failed this often is told of; an agency may well be away for a moment. */
const NOTABLE_ATTEMPT = 3;

/** What the engine says of one case that is open in the projection; empty while all is well. */
export async function diagnose(operations: Operations, caseNo: CaseNo): Promise<readonly OperationFinding[]> {
  const description = await describeCase(operations, caseNo);
  if (!description) return [finding(caseNo, 'ended-by-hand', { status: 'none' })];
  if (!isRunning(description)) return [finding(caseNo, 'ended-by-hand', { status: description.status.name })];
  return [
    ...(await failingTask(operations, caseNo, description)),
    ...(await failingActivities(operations, caseNo, description)),
  ];
}

async function failingTask(
  { client }: Operations,
  caseNo: CaseNo,
  description: WorkflowExecutionDescription,
): Promise<readonly OperationFinding[]> {
  const attempt = taskAttempt(description);
  if (attempt < 2) return [];
  const { events } = await client.workflow.getHandle(caseNo).fetchHistory();
  const failed = (events ?? []).findLast(({ workflowTaskFailedEventAttributes }) => workflowTaskFailedEventAttributes);
  const failure = failed?.workflowTaskFailedEventAttributes?.failure;
  if (!failure) return [finding(caseNo, 'no-worker', { attempt })];
  return [finding(caseNo, 'task-fails', { attempt, message: await failureMessage(client, failure) })];
}

async function failingActivities(
  { client }: Operations,
  caseNo: CaseNo,
  { raw }: WorkflowExecutionDescription,
): Promise<readonly OperationFinding[]> {
  const failing = (raw.pendingActivities ?? []).filter(({ attempt }) => (attempt ?? 0) >= NOTABLE_ATTEMPT);
  return Promise.all(
    failing.map(async ({ activityType, attempt, lastFailure }) => {
      const type = lastFailure?.applicationFailureInfo?.type ?? '';
      const message = lastFailure ? await failureMessage(client, lastFailure) : 'no answer in time';
      const params = { activity: activityType?.name ?? '', times: (attempt ?? 1) - 1, message, type };
      return finding(caseNo, 'activity-fails', params);
    }),
  );
}
