import type { Actor, CaseNo, Instant, RefundReason, RefundState, RefundWay } from '@talent-window/contracts/vocabulary';
import { LedgerAccount, LedgerEvent, PLATFORM, RefundState as S } from '@talent-window/contracts/vocabulary';
import type { EntityManager } from 'typeorm';
import { RefundEntity } from '../entities/refund.entity.js';
import { accountWithGateway, holdPayment, release } from './held.js';
import { post } from './post.js';

export interface WishedRefund {
  readonly transactionNo: string;
  readonly why: RefundReason;
  readonly way: RefundWay;
  readonly at: Instant;
}

/**
 * Decides that a payment goes back, whole and once. Where an issuer took it back before, nothing is left, and that is what
 * the refund says. Safe to repeat: the first decision stands.
 */
export async function decideRefund(
  manager: EntityManager,
  { transactionNo, why, way, at }: WishedRefund,
): Promise<RefundEntity> {
  const held = await holdPayment(manager, transactionNo);
  if (!held) throw new Error(`payment ${transactionNo} was not received`);
  const { caseNo, amount } = held.payment;
  const refundNo = `${caseNo}-${transactionNo}`;
  const known = await manager.findOneBy(RefundEntity, { refundNo });
  if (known) return known;
  const state = held.total === 0 ? S.ChargedBack : way === 'card' ? S.ToCard : S.PayeeWanted;
  const refund = { refundNo, caseNo, transactionNo, amount, why, way, state, decidedAt: new Date(at) };
  await manager.insert(RefundEntity, refund);
  await noteStep(manager, { refundNo, cause: 'decided', state, actor: PLATFORM, why, at });
  if (state !== S.ChargedBack) {
    await post(manager, {
      cause: `refund-decided:${refundNo}`,
      what: LedgerEvent.RefundDecided,
      caseNo,
      transactionNo,
      at,
      postings: { ...release(held), [LedgerAccount.RefundsPayable]: -held.total },
    });
  }
  return manager.findOneByOrFail(RefundEntity, { refundNo });
}

/** The money has left: by the gateway to the card, or by the bank to the payee. Safe to repeat, and nothing where it was stopped. */
export async function payRefund(
  manager: EntityManager,
  refundNo: string,
  paid: { readonly actor: Actor; readonly cause: string; readonly why?: string; readonly at: Instant },
): Promise<RefundEntity> {
  const refund = await lockRefund(manager, refundNo);
  if (refund.state === S.Paid || refund.state === S.ChargedBack) return refund;
  const { caseNo, transactionNo, amount, way } = refund;
  const from = way === 'card' ? await accountWithGateway(manager, transactionNo) : LedgerAccount.Bank;
  await post(manager, {
    cause: `refund-paid:${refundNo}`,
    what: LedgerEvent.RefundPaid,
    caseNo,
    transactionNo,
    messageId: paid.cause,
    at: paid.at,
    postings: { [LedgerAccount.RefundsPayable]: amount, [from]: -amount },
  });
  return moveRefund(manager, refund, { ...paid, state: S.Paid }, { payee: null });
}

/**
 * Its payment before the refund itself, as a payout and a chargeback do: all move the same money.
 * @throws where there is none
 */
export async function lockRefund(manager: EntityManager, refundNo: string): Promise<RefundEntity> {
  const { transactionNo } = await manager.findOneByOrFail(RefundEntity, { refundNo });
  await holdPayment(manager, transactionNo);
  return manager.findOneOrFail(RefundEntity, { where: { refundNo }, lock: { mode: 'pessimistic_write' } });
}

interface RefundStep {
  readonly refundNo: string;
  /** known within the refund: the same act again is no second one */
  readonly cause: string;
  readonly state: RefundState;
  readonly actor: Actor;
  readonly why?: string | undefined;
  readonly at: Instant;
}

/** Takes a refund that is locked on to its next state, with what else becomes known, and keeps who did it. */
export async function moveRefund(
  manager: EntityManager,
  refund: RefundEntity,
  step: Omit<RefundStep, 'refundNo'>,
  known: Partial<Pick<RefundEntity, 'payee' | 'payeeShown' | 'releasedBy' | 'transferFile'>> = {},
): Promise<RefundEntity> {
  const { refundNo } = refund;
  await manager.update(RefundEntity, { refundNo }, { state: step.state, ...known });
  await noteStep(manager, { refundNo, ...step });
  return manager.findOneByOrFail(RefundEntity, { refundNo });
}

/** What has gone back of a case's fee; where the case never had one, of all that was paid for it. */
export async function findRefunded(manager: EntityManager, caseNo: CaseNo): Promise<number> {
  const [{ refunded }] = await manager.query<[{ refunded: number }]>(
    `with fee as (select transaction_no from ledger_entry where case_no = $1 and what = '${LedgerEvent.Applied}')
     select coalesce(sum(amount), 0)::integer as refunded from refund
     where case_no = $1 and state = '${S.Paid}' and (transaction_no in (select * from fee) or not exists (select from fee))`,
    [caseNo],
  );
  return refunded;
}

/** What became of a refund, oldest first. */
export const findRefundSteps = (manager: EntityManager, refundNo: string): Promise<readonly KeptRefundStep[]> =>
  manager.query<KeptRefundStep[]>('select state, actor, why, at from refund_step where refund_no = $1 order by id', [
    refundNo,
  ]);

export interface KeptRefundStep {
  readonly state: RefundState;
  readonly actor: Actor;
  readonly why: string | null;
  readonly at: Date;
}

async function noteStep(manager: EntityManager, { refundNo, cause, state, actor, why, at }: RefundStep): Promise<void> {
  await manager.query(
    'insert into refund_step (refund_no, cause, state, actor, why, at) values ($1, $2, $3, $4, $5, $6)',
    [refundNo, cause, state, actor, why ?? null, at],
  );
}
