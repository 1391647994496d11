import type {
  CaseNo,
  LaterMessage,
  Operation,
  OperationReport,
  ResetPlan,
  ReviewDecision,
} from '@talent-window/contracts/vocabulary';
import { LAST } from '@talent-window/contracts/vocabulary';
import { KeptMessageEntity, OperationEntity, TimelineEntity } from '@talent-window/persistence';
import { resetWorkflow } from '@talent-window/temporal';
import { IsNull } from 'typeorm';
import { refused } from './findings.js';
import type { Operations, OperationTools } from './operations.js';
import { planReset } from './reset-plan.js';
import { watch } from './watch.js';

type Reset = Extract<Operation, { what: 'reset' }>;

/**
 * Takes a case back: planned, rehearsed by replay, done, and watched. The plan is kept before it is done, so that one that
 * was interrupted goes on as it was meant; the engine knows the reset by the operation's id and does it once.
 */
export async function resetCase(
  operations: Operations,
  reset: Reset,
  { replays }: OperationTools,
): Promise<OperationReport> {
  const { client, database } = operations;
  const { id, caseNo, dryRun } = reset;
  const known = await database.getRepository(OperationEntity).findOneByOrFail({ id });
  let plan = known.plan;
  if (!plan) {
    plan = await planReset(operations, caseNo, reset);
    const rehearsal = await replays(caseNo, { runId: plan.runId, upTo: plan.eventId });
    if (!rehearsal.ok) throw refused(caseNo, 'does-not-replay', { message: rehearsal.why });
    if (dryRun) return { outcome: 'rehearsed', findings: [], plan, events: rehearsal.events };
    await keepPlan(operations, reset, plan);
  }
  const since = { steps: plan.steps, at: Date.now() };
  const newRun = await resetWorkflow(client, {
    workflowId: caseNo,
    runId: plan.runId,
    eventId: plan.eventId,
    requestId: id,
    reason: `${id}: ${reset.why}`,
    undo: reset.to !== LAST,
  });
  await database.getRepository(KeptMessageEntity).update({ operationId: id }, { afterRun: newRun });
  return { ...(await watch(operations, caseNo, since)), plan, newRun };
}

async function keepPlan({ database }: Operations, { id, caseNo }: Reset, plan: ResetPlan): Promise<void> {
  const kept = plan.messages.filter((message) => message.kept);
  await database.transaction(async (manager) => {
    const steps = await manager.find(TimelineEntity, { where: { caseNo, supersededBy: IsNull() } });
    await manager.update(OperationEntity, { id }, { plan });
    for (const message of kept) {
      const step = steps.find(({ cause }) => cause === causeOf(message));
      await manager.insert(KeptMessageEntity, keptMessage(caseNo, id, message, step));
    }
  });
}

const causeOf = ({ kind, id }: LaterMessage): string => `${kind}:${id}`;

function keptMessage(
  caseNo: CaseNo,
  operationId: string,
  message: LaterMessage,
  step: TimelineEntity | undefined,
): Omit<KeptMessageEntity, 'id'> {
  const decision = step?.details['decision'] as ReviewDecision | undefined;
  return {
    caseNo,
    operationId,
    kind: message.kind,
    cause: causeOf(message),
    name: message.name,
    stage: message.stage ?? null,
    visit: message.visit ?? null,
    actor: step?.actor ?? null,
    decision: message.name === 'decideReview' ? (decision ?? null) : null,
    fromRun: step?.runId ?? null,
    afterRun: null,
    sentAt: null,
    outcome: null,
  };
}
