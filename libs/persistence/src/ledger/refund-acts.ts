import type { Actor, Instant, RefundState } from '@talent-window/contracts/vocabulary';
import { RefundState as S } from '@talent-window/contracts/vocabulary';
import type { EntityManager } from 'typeorm';
import type { RefundEntity } from '../entities/refund.entity.js';
import { lockRefund, moveRefund, payRefund } from './refund.js';

/** Who does something to a refund, and the key under which the same act again is no second one. */
export interface RefundAct {
  readonly actor: Actor;
  readonly cause: string;
  readonly at: Instant;
}

/** Why an act on a refund is not done: another state, the same cashier twice, or a bank that may have paid it already. */
export type RefundRefusal = 'refund-not-waiting' | 'second-cashier-needed' | 'bank-return-needed';
type Acted = { readonly refund: RefundEntity } | { readonly refused: RefundRefusal };
/** `isNew` is false where the same act was done before */
export type RefundResult = Acted & { readonly isNew: boolean };

/** While nobody has released it, the applicant may give or mend the payee. */
const PAYEE_OPEN: readonly RefundState[] = [S.PayeeWanted, S.PayeeGiven, S.Rejected];

/** The applicant says to whose account the money goes. @param payee encrypted */
export const givePayee = (
  manager: EntityManager,
  refundNo: string,
  act: RefundAct,
  { payee, payeeShown }: { readonly payee: Buffer; readonly payeeShown: string },
): Promise<RefundResult> =>
  once(manager, refundNo, act, async (refund) => {
    if (!PAYEE_OPEN.includes(refund.state)) return { refused: 'refund-not-waiting' };
    return { refund: await moveRefund(manager, refund, { ...act, state: S.PayeeGiven }, { payee, payeeShown }) };
  });

/** A cashier 出納 releases a refund, then another one does: no one person sends money anywhere. */
export const releaseRefund = (manager: EntityManager, refundNo: string, act: RefundAct): Promise<RefundResult> =>
  once(manager, refundNo, act, async (refund) => {
    if (refund.state === S.PayeeGiven) {
      const releasedBy = act.actor.id;
      return { refund: await moveRefund(manager, refund, { ...act, state: S.ReleasedOnce }, { releasedBy }) };
    }
    if (refund.state !== S.ReleasedOnce) return { refused: 'refund-not-waiting' };
    if (refund.releasedBy === act.actor.id) return { refused: 'second-cashier-needed' };
    return { refund: await moveRefund(manager, refund, { ...act, state: S.Released }) };
  });

/**
 * The payee cannot be right, or the bank sent the money back before it was booked: the applicant gives it anew.
 * @param bankReturn under which the bank sent it back; without it, what is in a file may have been paid
 */
export const rejectPayee = (
  manager: EntityManager,
  refundNo: string,
  act: RefundAct,
  { why, bankReturn }: { readonly why: string; readonly bankReturn?: string | undefined },
): Promise<RefundResult> =>
  once(manager, refundNo, act, async (refund) => {
    const waits = [S.PayeeGiven, S.ReleasedOnce, S.Released] as readonly RefundState[];
    if (!waits.includes(refund.state)) return { refused: 'refund-not-waiting' };
    if (refund.transferFile !== null && bankReturn === undefined) return { refused: 'bank-return-needed' };
    const nothing = { payee: null, payeeShown: null, releasedBy: null, transferFile: null };
    const told = bankReturn === undefined ? why : `${why} (${bankReturn})`;
    return { refund: await moveRefund(manager, refund, { ...act, why: told, state: S.Rejected }, nothing) };
  });

/** The bank has carried out a transfer of one of its files. @param bankReference under which the bank has it */
export const bookTransfer = (
  manager: EntityManager,
  refundNo: string,
  act: RefundAct,
  bankReference: string,
): Promise<RefundResult> =>
  once(manager, refundNo, act, async (refund) => {
    if (refund.state !== S.Released || refund.transferFile === null) return { refused: 'refund-not-waiting' };
    return { refund: await payRefund(manager, refundNo, { ...act, why: bankReference }) };
  });

async function once(
  manager: EntityManager,
  refundNo: string,
  { cause }: RefundAct,
  act: (refund: RefundEntity) => Promise<Acted>,
): Promise<RefundResult> {
  const refund = await lockRefund(manager, refundNo);
  const known = await manager.query<unknown[]>('select 1 from refund_step where refund_no = $1 and cause = $2', [
    refundNo,
    cause,
  ]);
  return known.length > 0 ? { refund, isNew: false } : { ...(await act(refund)), isNew: true };
}
