import type { Client } from '@temporalio/client';
import type { Payload } from '@temporalio/common';
import { decodeArrayFromPayloads } from '@temporalio/common/lib/internal-non-workflow/codec-helpers.js';
import type { temporal } from '@temporalio/proto';
import proto from '@temporalio/proto';
import type { CaseNo, Command, CommandName } from '@talent-window/contracts/vocabulary';

type History = temporal.api.history.v1.IHistory;
type Event = temporal.api.history.v1.IHistoryEvent;

const { ResetReapplyExcludeType } = proto.temporal.api.enums.v1;

const isTaskEnd = (event: Event): boolean =>
  Boolean(
    event.workflowTaskCompletedEventAttributes ??
    event.workflowTaskFailedEventAttributes ??
    event.workflowTaskTimedOutEventAttributes,
  );

/** The end of the workflow task in which a step was taken: a reset to it takes the task, and so the step, again. */
export function taskEndAfter({ events }: History, historyLength: number): number | undefined {
  return idOf((events ?? []).find((event) => Number(event.eventId) > historyLength && isTaskEnd(event)));
}

/** The end of the last workflow task that ended well. */
export function lastTaskEnd({ events }: History): number | undefined {
  return idOf((events ?? []).findLast((event) => event.workflowTaskCompletedEventAttributes));
}

const idOf = (event: Event | undefined): number | undefined => (event ? Number(event.eventId) : undefined);

/** What a run that is reset to this event begins with. */
export function historyUpTo({ events }: History, eventId: number): History {
  return { events: (events ?? []).filter((event) => Number(event.eventId) < eventId) };
}

/**
 * Starts a new run from an earlier one; the run at hand ends.
 * @param reset.requestId the same id again has no second effect
 * @param reset.undo whether messages that came later are left out; otherwise the engine applies them again by itself
 * @returns the new run's id
 */
export async function resetWorkflow(
  { workflowService, options: { namespace } }: Client,
  reset: {
    readonly workflowId: string;
    readonly runId: string;
    readonly eventId: number;
    readonly requestId: string;
    readonly reason: string;
    readonly undo: boolean;
  },
): Promise<string> {
  const { workflowId, runId, eventId, requestId, reason, undo } = reset;
  const { RESET_REAPPLY_EXCLUDE_TYPE_SIGNAL, RESET_REAPPLY_EXCLUDE_TYPE_UPDATE } = ResetReapplyExcludeType;
  const answer = await workflowService.resetWorkflowExecution({
    namespace,
    workflowExecution: { workflowId, runId },
    workflowTaskFinishEventId: proto.temporal.api.history.v1.HistoryEvent.fromObject({ eventId }).eventId,
    requestId,
    reason,
    resetReapplyExcludeTypes: undo ? [RESET_REAPPLY_EXCLUDE_TYPE_SIGNAL, RESET_REAPPLY_EXCLUDE_TYPE_UPDATE] : [],
  });
  return answer.runId;
}

/** A command as it was sent to a run, without its signature; its content stands in the history alone. */
export async function sentCommand(
  client: Client,
  caseNo: CaseNo,
  runId: string,
  commandId: string,
): Promise<Command | undefined> {
  const { events } = await client.workflow.getHandle(caseNo, runId).fetchHistory();
  for (const event of events ?? []) {
    const sent = sentAs(event);
    if (!sent) continue;
    const [content] = await decodeArrayFromPayloads(client.options.loadedDataConverter, sent.payloads);
    if (!isContent(content) || content.commandId !== commandId) continue;
    const { assertion: _expired, ...command } = content;
    return { ...command, name: sent.name } as unknown as Command;
  }
  return undefined;
}

function sentAs(event: Event): { readonly name: CommandName; readonly payloads: Payload[] } | undefined {
  const input = event.workflowExecutionUpdateAcceptedEventAttributes?.acceptedRequest?.input;
  if (input) return { name: input.name as CommandName, payloads: input.args?.payloads ?? [] };
  const signal = event.workflowExecutionSignaledEventAttributes;
  return signal?.signalName === 'reviewDecided'
    ? { name: 'decideReview', payloads: signal.input?.payloads ?? [] }
    : undefined;
}

const isContent = (content: unknown): content is { commandId: string; assertion?: unknown } =>
  typeof content === 'object' && content !== null && 'commandId' in content;
