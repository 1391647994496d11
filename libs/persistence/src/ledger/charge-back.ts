import type { Actor, Instant, RefundState } from '@talent-window/contracts/vocabulary';
import { LedgerAccount, LedgerEvent, RefundState as S } from '@talent-window/contracts/vocabulary';
import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';
import { RefundEntity } from '../entities/refund.entity.js';
import { accountWithGateway, holdPayment, release } from './held.js';
import { post } from './post.js';
import { lockRefund, moveRefund } from './refund.js';

/** A refund that can still be stopped: nobody outside has been told to pay it. */
const NOT_ON_ITS_WAY: readonly RefundState[] = [S.PayeeWanted, S.PayeeGiven, S.ReleasedOnce, S.Rejected];

/**
 * A card's issuer took a payment back: the authorities have nothing of it any more, and a refund of it is stopped. What had
 * gone back to the payer already is a claim on them. Safe to repeat.
 * @returns whether there is such a payment
 */
export async function chargeBack(
  manager: EntityManager,
  { transactionNo, messageId, actor, at }: ChargeBack,
): Promise<boolean> {
  const held = await holdPayment(manager, transactionNo);
  if (!held) return false;
  if (await isChargedBack(manager, transactionNo)) return true;
  const cause = `charged-back:${transactionNo}`;
  const { amount, caseNo } = held.payment;
  const owed = await accountWithGateway(manager, transactionNo);
  const refund = await manager.findOne(RefundEntity, {
    where: { transactionNo, state: In([...NOT_ON_ITS_WAY]) },
    lock: { mode: 'pessimistic_write' },
  });
  const stopped = refund?.amount ?? 0;
  await post(manager, {
    cause,
    what: LedgerEvent.ChargedBack,
    caseNo,
    transactionNo,
    messageId,
    at,
    postings: {
      ...release(held),
      [LedgerAccount.RefundsPayable]: stopped,
      [LedgerAccount.Chargebacks]: amount - held.total - stopped,
      [owed]: -amount,
    },
  });
  if (refund) await moveRefund(manager, refund, { cause, state: S.ChargedBack, actor, at });
  return true;
}

/**
 * A refund to a card that the gateway refuses because the issuer had taken the payment back before: the payer has the money
 * once, and nothing more is owed. Safe to repeat.
 * @returns whether it was so
 */
export async function stopCardRefund(
  manager: EntityManager,
  refundNo: string,
  { actor, at }: Pick<ChargeBack, 'actor' | 'at'>,
): Promise<boolean> {
  const refund = await lockRefund(manager, refundNo);
  const { caseNo, transactionNo, amount } = refund;
  if (refund.state !== S.ToCard) return refund.state === S.ChargedBack;
  if (!(await isChargedBack(manager, transactionNo))) return false;
  const cause = `refund-stopped:${refundNo}`;
  const postings = { [LedgerAccount.RefundsPayable]: amount, [LedgerAccount.Chargebacks]: -amount };
  await post(manager, { cause, what: LedgerEvent.ChargedBack, caseNo, transactionNo, at, postings });
  await moveRefund(manager, refund, { cause, state: S.ChargedBack, actor, at });
  return true;
}

async function isChargedBack(manager: EntityManager, transactionNo: string): Promise<boolean> {
  const known = await manager.query<unknown[]>('select 1 from ledger_entry where cause = $1', [
    `charged-back:${transactionNo}`,
  ]);
  return known.length > 0;
}

export interface ChargeBack {
  readonly transactionNo: string;
  readonly messageId: string;
  readonly actor: Actor;
  readonly at: Instant;
}
