import type { Client, WorkflowExecutionDescription } from '@temporalio/client';
import { FailureType } from '@talent-window/contracts/vocabulary';
import { failureMessage } from '@talent-window/temporal';

/** Why a case does not move, in a sentence, and where the runbook says what to do. */
export interface Diagnosis {
  readonly why: string;
  /** anchor in docs/runbook.md */
  readonly section: string;
}

/** An activity that has failed this often is told of; an agency may well be away for a moment. */
const NOTABLE_ATTEMPT = 3;
const KNOWN: ReadonlySet<string> = new Set(Object.values(FailureType));

/** What the engine says of one open case; empty while all is well. */
export async function diagnose(client: Client, caseNo: string): Promise<readonly Diagnosis[]> {
  const description = await client.workflow.getHandle(caseNo).describe();
  if (description.status.name !== 'RUNNING') return [];
  return [...(await failingTask(client, caseNo, description)), ...(await failingActivities(client, description))];
}

async function failingTask(
  client: Client,
  caseNo: string,
  { raw }: WorkflowExecutionDescription,
): Promise<readonly Diagnosis[]> {
  const attempt = raw.pendingWorkflowTask?.attempt ?? 1;
  if (attempt < 2) return [];
  const { events } = await client.workflow.getHandle(caseNo).fetchHistory();
  const failed = (events ?? []).findLast(({ workflowTaskFailedEventAttributes }) => workflowTaskFailedEventAttributes);
  const failure = failed?.workflowTaskFailedEventAttributes?.failure;
  if (!failure) {
    const why = `no worker has finished its workflow task in ${attempt} attempts; none may be running`;
    return [{ why, section: 'worker-is-away' }];
  }
  const why = `its workflow task fails for the ${attempt}th time: ${await failureMessage(client, failure)}`;
  return [{ why, section: 'replay' }];
}

async function failingActivities(client: Client, { raw }: WorkflowExecutionDescription): Promise<readonly Diagnosis[]> {
  const failing = (raw.pendingActivities ?? []).filter(({ attempt }) => (attempt ?? 0) >= NOTABLE_ATTEMPT);
  return Promise.all(
    failing.map(async ({ activityType, attempt, lastFailure }) => {
      const type = lastFailure?.applicationFailureInfo?.type ?? '';
      const message = lastFailure ? await failureMessage(client, lastFailure) : 'no answer in time';
      const why = `${activityType?.name} failed ${(attempt ?? 1) - 1} times and is tried again: ${message}`;
      return { why, section: KNOWN.has(type) ? type.toLowerCase() : 'any-other-failure' };
    }),
  );
}
