import type { Actor, Instant, RefundState } from '@talent-window/contracts/vocabulary';
import { LedgerAccount, LedgerEvent, RefundState as S } from '@talent-window/contracts/vocabulary';
import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';
import { RefundEntity } from '../entities/refund.entity.js';
import { accountWithGateway, holdPayment, release } from './held.js';
import { post } from './post.js';
import { moveRefund } from './refund.js';

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
  const cause = `charged-back:${transactionNo}`;
  const known = await manager.query<unknown[]>('select 1 from ledger_entry where cause = $1', [cause]);
  if (known.length > 0) return true;
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

export interface ChargeBack {
  readonly transactionNo: string;
  readonly messageId: string;
  readonly actor: Actor;
  readonly at: Instant;
}
