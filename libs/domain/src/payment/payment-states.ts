import type { Instant } from '@talent-window/contracts/vocabulary';
import { AttemptState, PaymentState } from '@talent-window/contracts/vocabulary';

/** One attempt, as far as it says where the payment stands. */
export interface AttemptFacts {
  readonly state: AttemptState;
  /** until when its number can be paid, where it has one */
  readonly expiresAt?: Instant;
}

export interface PaymentFacts {
  /** the case's own word: its payment is done, or it ended without one */
  readonly isPaid: boolean;
  readonly isOver: boolean;
  /** the latest first */
  readonly attempts: readonly AttemptFacts[];
  /** of the fee, in whole New Taiwan dollars */
  readonly refunded: number;
  readonly total: number;
}

/** What an attempt that is neither settled nor out of date is to its applicant: the one table from the inner to the shown state. */
const SHOWN: Readonly<Record<AttemptState, PaymentState>> = {
  [AttemptState.Open]: PaymentState.Awaiting,
  [AttemptState.Instructed]: PaymentState.Reconciling,
  [AttemptState.Failed]: PaymentState.Failed,
  // The gateway has told of it, and the case has not taken it yet.
  [AttemptState.Settled]: PaymentState.Reconciling,
};

/** A number that came too late to be paid is as good as none. */
export const isOutOfDate = ({ state, expiresAt }: AttemptFacts, now: Instant): boolean =>
  state === AttemptState.Instructed && expiresAt !== undefined && expiresAt <= now;

export function paymentStateOf(
  { isPaid, isOver, attempts, refunded, total }: PaymentFacts,
  now: Instant,
): PaymentState {
  if (isPaid && refunded >= total) return PaymentState.Refunded;
  if (isPaid && refunded > 0) return PaymentState.RefundedInPart;
  if (isPaid) return PaymentState.Settled;
  if (isOver) return refunded > 0 ? PaymentState.Refunded : PaymentState.Expired;
  const standing = attempts.filter((attempt) => !isOutOfDate(attempt, now)).map(({ state }) => SHOWN[state]);
  // A number that waits to be paid says more than a page that was opened since, or a card that was declined.
  return standing.find((state) => state === PaymentState.Reconciling) ?? standing[0] ?? PaymentState.Awaiting;
}
