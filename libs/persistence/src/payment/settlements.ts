import type { Instant, PaymentSettled } from '@talent-window/contracts/vocabulary';
import { AgencySystem, AttemptState, PaymentExceptionKind, Role } from '@talent-window/contracts/vocabulary';
import type { EntityManager } from 'typeorm';
import { PaymentAttemptEntity } from '../entities/payment-order.entity.js';
import { recordReceipt } from '../ledger/receive.js';
import { parkPayment } from './exceptions.js';

/** What the gateway says of a payment that came, however it was heard of. */
export interface Settlement {
  readonly transactionNo: string;
  /** with what came on top of the fee */
  readonly amount: number;
  readonly occurredAt: Instant;
}

/**
 * Money is there, in the ledger and at its attempt, in the caller's transaction: money of another amount too, which the case
 * gives back. Heard of by notice and by question, it is received once.
 * @returns the fact that the case is told, the same for both
 */
export async function settleAttempt(
  manager: EntityManager,
  attempt: PaymentAttemptEntity,
  { transactionNo, amount, occurredAt }: Settlement,
): Promise<PaymentSettled> {
  const { attemptNo, orderNo, caseNo, method } = attempt;
  const isRight = amount === attempt.amount + attempt.surcharge;
  const surcharge = isRight ? attempt.surcharge : 0;
  const messageId = `settled:${transactionNo}`;
  const paid = amount - surcharge;
  await recordReceipt(manager, {
    caseNo,
    orderNo,
    attemptNo,
    transactionNo,
    amount: paid,
    method,
    surcharge,
    occurredAt,
    cause: messageId,
  });
  const changes = { state: AttemptState.Settled, transactionNo, changedAt: new Date() };
  if (attempt.state !== AttemptState.Settled) await manager.update(PaymentAttemptEntity, { attemptNo }, changes);
  if (!isRight) {
    await parkPayment(manager, {
      kind: PaymentExceptionKind.WrongAmount,
      key: `${PaymentExceptionKind.WrongAmount}:${transactionNo}`,
      attemptNo,
      caseNo,
      details: { transactionNo, amount, expected: attempt.amount + attempt.surcharge },
      who: Role.Cashier,
    });
  }
  return { messageId, sender: AgencySystem.PaymentGateway, occurredAt, orderNo, amount: paid, method, transactionNo };
}
