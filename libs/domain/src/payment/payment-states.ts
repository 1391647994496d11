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

/** What an attempt is to its applicant while the case is neither paid nor over: the one table from the inner to the shown state. */
const SHOWN: Readonly<Record<AttemptState, PaymentState>> = {
  [AttemptState.Open]: PaymentState.Awaiting,
  [AttemptState.Instructed]: PaymentState.Reconciling,
  [AttemptState.Failed]: PaymentState.Failed,
  // The gateway has told of it, and the case has not taken it yet.
  [AttemptState.Settled]: PaymentState.Reconciling,
  [AttemptState.Expired]: PaymentState.Awaiting,
};

/** Where an attempt stands now: a number that can no longer be paid is as good as none. */
export const attemptStateAt = ({ state, expiresAt }: AttemptFacts, now: Instant): AttemptState =>
  state === AttemptState.Instructed && expiresAt !== undefined && expiresAt <= now ? AttemptState.Expired : state;

export function paymentStateOf(
  { isPaid, isOver, attempts, refunded, total }: PaymentFacts,
  now: Instant,
): PaymentState {
  if (isPaid && refunded >= total) return PaymentState.Refunded;
  if (isPaid && refunded > 0) return PaymentState.RefundedInPart;
  if (isPaid) return PaymentState.Settled;
  if (isOver) return refunded > 0 ? PaymentState.Refunded : PaymentState.Expired;
  const standing = attempts.map((attempt) => SHOWN[attemptStateAt(attempt, now)]);
  // A number that waits to be paid says more than a page that was opened since, or a card that was declined.
  return standing.find((state) => state === PaymentState.Reconciling) ?? standing[0] ?? PaymentState.Awaiting;
}
