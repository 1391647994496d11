import type { CaseNo, ResetPlan, ResetWish } from '@talent-window/contracts/vocabulary';
import { FactName, LAST, Outcome, StepKind } from '@talent-window/contracts/vocabulary';
import { CaseProjectionEntity, TimelineEntity } from '@talent-window/persistence';
import { lastTaskEnd, taskEndAfter } from '@talent-window/temporal';
import type { DataSource } from 'typeorm';
import { IsNull } from 'typeorm';
import { describeCase } from './engine-view.js';
import { refused } from './findings.js';
import { laterMessages } from './later-messages.js';
import type { Operations } from './operations.js';
import { markOf } from './watch.js';

/**
 * What a reset would do. Changes nothing.
 * @throws OperationRefused where it must not be done
 */
export async function planReset(operations: Operations, caseNo: CaseNo, wish: ResetWish): Promise<ResetPlan> {
  const { database } = operations;
  const description = await describeCase(operations, caseNo);
  const standing = await database.getRepository(CaseProjectionEntity).findOneBy({ caseNo });
  if (!description || !standing) throw refused(caseNo, 'no-such-case');
  if (standing.outcome === Outcome.Approved) throw refused(caseNo, 'approved');
  const { steps } = await markOf(operations, caseNo);
  if (wish.to !== LAST) return { ...(await backToStage(operations, caseNo, wish, wish.to)), steps };
  if (description.status.name === 'COMPLETED') throw refused(caseNo, 'ended');
  const { runId } = description;
  const eventId = lastTaskEnd(await operations.client.workflow.getHandle(caseNo, runId).fetchHistory());
  if (eventId === undefined) throw refused(caseNo, 'stage-not-reached', { stage: wish.to });
  return { runId, eventId, undone: [], messages: [], stays: [], steps };
}

async function backToStage(
  { client, database }: Operations,
  caseNo: CaseNo,
  wish: ResetWish,
  stage: string,
): Promise<Omit<ResetPlan, 'steps'>> {
  const holding = await database
    .getRepository(TimelineEntity)
    .find({ where: { caseNo, supersededBy: IsNull() }, order: { seq: 'asc' } });
  const from = holding.findLastIndex(({ kind, what }) => kind === StepKind.StageEntered && what === stage);
  const entered = holding[from];
  if (!entered) throw refused(caseNo, 'stage-not-reached', { stage });
  const undone = holding.slice(from);
  refuseWhatCannotBeUndone(caseNo, undone);
  const { runId, historyLength } = entered;
  const eventId = taskEndAfter(await client.workflow.getHandle(caseNo, runId).fetchHistory(), historyLength);
  if (eventId === undefined) throw refused(caseNo, 'stage-not-reached', { stage });
  return {
    runId,
    eventId,
    undone: undone.map(({ what, at }) => ({ what, at: at.toISOString() })),
    messages: await laterMessages(database, caseNo, undone, wish),
    stays: await leftTheHouse(database, caseNo, entered.at),
  };
}

/** Money that was taken and a card that was made are in the world: no reset takes them out of it. */
function refuseWhatCannotBeUndone(caseNo: CaseNo, undone: readonly TimelineEntity[]): void {
  const hadEffect = undone.filter(({ kind }) => kind === StepKind.FactTaken || kind === StepKind.Polled);
  const happened = (name: FactName): boolean => hadEffect.some(({ what }) => what === name);
  const feeWentBack = undone.some(({ what, details }) => what === 'refunded' && details['why'] === 'refused');
  const paid = hadEffect.some(({ what, details }) => what === FactName.PaymentSettled && details['twice'] !== true);
  if (paid || feeWentBack) throw refused(caseNo, 'settled-payment');
  if (happened(FactName.CardProduced)) throw refused(caseNo, 'issued-card');
}

/** What other systems and the applicant were told since; each is keyed by its cause, so none is told twice. */
async function leftTheHouse(database: DataSource, caseNo: CaseNo, since: Date): Promise<ResetPlan['stays']> {
  return database.query<ResetPlan['stays'][number][]>(
    `select agency as "to", operation as what, idempotency_key as key from exchange
       where direction = 'out' and idempotency_key is not null and failure is null
         and reference like $1 || ':%' and sent_at >= $2 and agency <> 'mail'
     union
     select 'applicant', kind, id from notice where case_no = $1 and served_at >= $2
     order by "to", key`,
    [caseNo, since],
  );
}
