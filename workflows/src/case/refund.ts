import type { RefundReason } from '@talent-window/contracts/vocabulary';
import { RefundReason as R, StepKind, Visibility } from '@talent-window/contracts/vocabulary';
import type { Case } from './case.js';

/** Money that is to go back, and why. */
export interface Refund {
  readonly orderNo: string;
  /** the one payment that goes back, where the gateway names it */
  readonly transactionNo?: string | undefined;
  /** whole New Taiwan dollars */
  readonly amount: number;
  readonly why: RefundReason;
}

/** Whether this payment went back already: it may be told again under another id. */
export const isRefunded = (kase: Case, money: Pick<Refund, 'orderNo' | 'transactionNo'>): boolean =>
  kase.timeline.some(({ what, cause }) => what === 'refunded' && cause.endsWith(`:refunded-${numberOf(money)}`));

const numberOf = ({ orderNo, transactionNo }: Pick<Refund, 'orderNo' | 'transactionNo'>): string =>
  transactionNo ?? orderNo;

/** Gives money back, once for each payment, and tells the applicant. */
export async function refund(kase: Case, money: Refund): Promise<void> {
  const which = numberOf(money);
  const { refundNo, way } = await kase.activities.payment.refund(money);
  await kase.record(
    {
      cause: kase.causeOf(`refunded-${which}`),
      kind: StepKind.Done,
      what: 'refunded',
      visibility: Visibility.Public,
      details: { amount: money.amount, why: money.why, refundNo, ...(way === undefined ? {} : { way }) },
    },
    (view) => view,
  );
  const told = money.why === R.Refused ? 'fee-returned' : money.why;
  await kase.notify(
    way === 'transfer' ? 'refund-payee-wanted' : told,
    { amount: money.amount, ...(way === 'transfer' ? { refundNo } : {}) },
    `refunded-${which}`,
  );
}
