import type { Client } from '@temporalio/client';
import {
  isGrpcServiceError,
  WorkflowExecutionAlreadyStartedError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { ApplicationFailure, SearchAttributeType, defineSearchAttributeKey } from '@temporalio/common';
import { signCommand, signFact } from './assertion.js';
import { getProgressQuery, SIGNALS, TaskQueue, UPDATES } from '@talent-window/contracts/messages';
import type {
  CaseNo,
  CaseView,
  Command,
  Fact,
  OperationRequest,
  Progress,
  StartCase,
} from '@talent-window/contracts/vocabulary';
import { FailureType, Outcome } from '@talent-window/contracts/vocabulary';

/** What became of a command. A lawful "no" is a result; only what nobody foresaw is thrown. */
export type CommandResult =
  | { readonly kind: 'recorded'; readonly view: CaseView }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'malformed'; readonly field: string }
  /** the engine or its worker is away; the same command may be sent again */
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'closed' };

/** Signs a command, sends it as an Update and waits until its step is recorded, at most `timeoutMs`. The command's id makes it safe to repeat. */
export async function sendCommand(
  client: Client,
  caseNo: CaseNo,
  command: Command,
  {
    timeoutMs,
    assertionKey,
    workflowId = caseNo,
  }: { readonly timeoutMs: number; readonly assertionKey: Buffer; readonly workflowId?: string },
): Promise<CommandResult> {
  const { name, ...content } = command;
  const args = [{ ...content, assertion: await signCommand(assertionKey, caseNo, command) }] as [unknown];
  const handle = client.workflow.getHandle(workflowId);
  try {
    const view = await client.withDeadline(Date.now() + timeoutMs, () =>
      handle.executeUpdate<CaseView, [unknown]>(UPDATES[name].name, { args, updateId: command.commandId }),
    );
    return { kind: 'recorded', view };
  } catch (error) {
    // A permit that is not there is about to be opened by its case; asking again will find it.
    if (error instanceof WorkflowNotFoundError && workflowId !== caseNo) return { kind: 'unavailable' };
    return commandResultOf(error);
  }
}

function commandResultOf(error: unknown): CommandResult {
  if (error instanceof WorkflowUpdateFailedError && error.cause instanceof ApplicationFailure) {
    const [detail] = error.cause.details ?? [];
    if (error.cause.type === FailureType.CommandRefused) return { kind: 'refused', why: String(detail) };
    if (error.cause.type === FailureType.MalformedMessage) return { kind: 'malformed', field: String(detail) };
  }
  if (error instanceof WorkflowNotFoundError) return { kind: 'closed' };
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError || isAway(error)) return { kind: 'unavailable' };
  throw error;
}

/** Whether the engine could not be reached or did not answer in time. */
export function isAway(error: unknown): boolean {
  const cause = error instanceof Error && isGrpcServiceError(error.cause) ? error.cause : error;
  // UNAVAILABLE, DEADLINE_EXCEEDED, CANCELLED, RESOURCE_EXHAUSTED, FAILED_PRECONDITION (the case's own task keeps
  // failing): nothing was refused, asking again may help.
  return isGrpcServiceError(cause) && [14, 4, 1, 8, 9].includes(cause.code);
}

/** Asks a workflow itself for the progress of its case. */
export async function queryProgress(client: Client, workflowId: string, timeoutMs: number): Promise<Progress> {
  return client.withDeadline(Date.now() + timeoutMs, () =>
    client.workflow.getHandle(workflowId).query<Progress, []>(getProgressQuery.name),
  );
}

/** @returns whether the case was there to take it; a closed one is not */
export async function signalFact(client: Client, caseNo: CaseNo, fact: Fact, assertionKey: Buffer): Promise<boolean> {
  const { name, ...content } = fact;
  const args = [{ ...content, assertion: await signFact(assertionKey, caseNo, fact) }] as [unknown];
  try {
    await client.workflow.getHandle(caseNo).signal(SIGNALS[name].name, ...args);
    return true;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
}

/** Workflow id of the permit that a case brought. */
export const permitIdOf = (caseNo: CaseNo): string => `permit-${caseNo}`;

/** Which workflow says how a case stands: its own, or once it has ended with a permit, that one's. */
export const workflowIdOf = ({ caseNo, outcome, permit }: Pick<Progress, 'caseNo' | 'outcome' | 'permit'>): string =>
  outcome === Outcome.Approved && permit !== undefined ? permitIdOf(caseNo) : caseNo;

/** The workflow that takes over when a case has ended. */
const aftermathOf = ({ caseNo, resume }: StartCase): { readonly workflowId: string; readonly workflowType: string } => {
  const progress = resume?.view.progress;
  const isPermit = progress !== undefined && workflowIdOf(progress) !== caseNo;
  return isPermit
    ? { workflowId: permitIdOf(caseNo), workflowType: 'permit' }
    : { workflowId: `after-${caseNo}`, workflowType: 'afterEnd' };
};

/** Starts the permit of a case that has ended; one that is there already is left as it is. */
export async function openPermit(client: Client, closed: StartCase, taskQueue: string): Promise<void> {
  const { workflowId, workflowType } = aftermathOf(closed);
  try {
    await client.workflow.start(workflowType, {
      workflowId,
      taskQueue,
      args: [closed],
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
      workflowIdConflictPolicy: 'FAIL',
      ...describe(closed, 'permit'),
    });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}

const describe = ({ caseNo, policy }: StartCase, what: string) => ({
  staticSummary: `${caseNo} · ${what}`,
  typedSearchAttributes: [
    { key: defineSearchAttributeKey('CaseType', SearchAttributeType.KEYWORD), value: policy.caseType },
  ],
});

/**
 * Hands a fact to what takes over when a case has ended; where that is over, it is started again with the fact.
 * @returns false while the permit is not open yet
 */
export async function signalAfterEnd(
  client: Client,
  closed: StartCase,
  fact: Fact,
  options: { readonly taskQueuePrefix: string; readonly assertionKey: Buffer },
): Promise<boolean> {
  const { name, ...content } = fact;
  const assertion = await signFact(options.assertionKey, closed.caseNo, fact);
  const { workflowId, workflowType } = aftermathOf(closed);
  // A permit is opened by its case, once that has taken what came before its end.
  if (workflowType === 'permit' && !(await isKnown(client, workflowId))) return false;
  await client.workflow.signalWithStart(workflowType, {
    workflowId,
    taskQueue: `${options.taskQueuePrefix}${TaskQueue.Cases}`,
    args: [closed],
    signal: SIGNALS[name].name,
    signalArgs: [{ ...content, assertion }],
    ...describe(closed, 'after its end'),
  });
  return true;
}

async function isKnown(client: Client, workflowId: string): Promise<boolean> {
  try {
    await client.workflow.getHandle(workflowId).describe();
    return true;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
}

/** Starts a case under its number; one that is there already is left as it is. */
export async function startCase(
  client: Client,
  workflowType: string,
  input: StartCase,
  options: { readonly taskQueuePrefix: string; readonly summary: string },
): Promise<void> {
  try {
    await client.workflow.start(workflowType, {
      workflowId: input.caseNo,
      taskQueue: `${options.taskQueuePrefix}${TaskQueue.Cases}`,
      args: [input],
      // A number is used once and for ever, also after its case has closed.
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
      workflowIdConflictPolicy: 'FAIL',
      staticSummary: options.summary,
      typedSearchAttributes: [
        { key: defineSearchAttributeKey('CaseType', SearchAttributeType.KEYWORD), value: input.policy.caseType },
      ],
    });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}

/** Has a worker carry out an operation, once for each id. */
export async function startOperation(
  client: Client,
  id: string,
  request: OperationRequest,
  options: { readonly taskQueuePrefix: string },
): Promise<void> {
  try {
    await client.workflow.start('operate', {
      workflowId: id,
      taskQueue: `${options.taskQueuePrefix}${TaskQueue.Cases}`,
      args: [request],
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
      workflowIdConflictPolicy: 'FAIL',
      staticSummary: 'caseNo' in request ? `${request.caseNo} · ${request.what}` : request.what,
    });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}
