import type { Instant, PaymentInstructions, PaymentMethod } from '@talent-window/contracts/vocabulary';
import { AttemptState } from '@talent-window/contracts/vocabulary';
import type { EntityManager } from 'typeorm';
import { PaymentAttemptEntity, PaymentOrderEntity } from '../entities/payment-order.entity.js';

/** The gateway's numbers have twenty letters and digits, of which an order leaves two for its attempts. */
const MOST_ATTEMPTS = 99;

interface NewAttempt {
  readonly method: PaymentMethod;
  readonly surcharge: number;
  readonly at: Instant;
}

/**
 * The next attempt of an order; or, where the payer has a number of the same kind that can still be paid, that one again.
 * @returns undefined where the order has had too many
 */
export async function nextAttempt(
  manager: EntityManager,
  { orderNo, caseNo, amount }: PaymentOrderEntity,
  { method, surcharge, at }: NewAttempt,
): Promise<PaymentAttemptEntity | undefined> {
  // Two windows of one payer count one after the other.
  await manager.findOneOrFail(PaymentOrderEntity, { where: { orderNo }, lock: { mode: 'pessimistic_write' } });
  const attempts = await findAttempts(manager, orderNo);
  const standing = attempts.find(
    ({ method: by, state, expiresAt }) =>
      by === method && state === AttemptState.Instructed && expiresAt !== null && expiresAt > new Date(at),
  );
  if (standing) return standing;
  const nth = (attempts[0]?.nth ?? 0) + 1;
  if (nth > MOST_ATTEMPTS) return undefined;
  const opened = { openedAt: new Date(at), changedAt: new Date(at) };
  const attemptNo = `${orderNo}A${nth}`;
  await manager.insert(PaymentAttemptEntity, { attemptNo, orderNo, caseNo, nth, method, amount, surcharge, ...opened });
  return manager.findOneByOrFail(PaymentAttemptEntity, { attemptNo });
}

/** The latest first. */
export const findAttempts = (manager: EntityManager, orderNo: string): Promise<PaymentAttemptEntity[]> =>
  manager.find(PaymentAttemptEntity, { where: { orderNo }, order: { nth: 'desc' } });

/** Held until the transaction ends, so that what is told of one attempt is taken one at a time. */
export const lockAttempt = (manager: EntityManager, attemptNo: string): Promise<PaymentAttemptEntity | null> =>
  manager.findOne(PaymentAttemptEntity, { where: { attemptNo }, lock: { mode: 'pessimistic_write' } });

/** @returns whether it changes anything: a number that comes after the money does not */
export async function instructAttempt(
  manager: EntityManager,
  { attemptNo, state }: PaymentAttemptEntity,
  { instructions, expiresAt }: { readonly instructions: PaymentInstructions; readonly expiresAt: Instant },
): Promise<boolean> {
  if (state === AttemptState.Settled) return false;
  await manager.update(
    PaymentAttemptEntity,
    { attemptNo },
    { state: AttemptState.Instructed, instructions, expiresAt: new Date(expiresAt), changedAt: new Date() },
  );
  return true;
}

/** @returns whether it changes anything: a failure that comes after the money does not */
export async function failAttempt(
  manager: EntityManager,
  { attemptNo, state }: PaymentAttemptEntity,
  code: string,
): Promise<boolean> {
  if (state === AttemptState.Settled) return false;
  await manager.update(
    PaymentAttemptEntity,
    { attemptNo },
    { state: AttemptState.Failed, code, changedAt: new Date() },
  );
  return true;
}
