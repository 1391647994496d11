import { MailEvent, MailState } from '@talent-window/contracts/vocabulary';

/** What a delivery status notification (RFC 3464) says of its one recipient. */
export interface DeliveryReport {
  /** `failed`, `delayed`, `delivered`, `relayed` or `expanded` */
  readonly action: string;
  /** enhanced status code (RFC 3463), e.g. `5.1.1` */
  readonly status: string;
}

/** What a report means; undefined where its action and its status speak against each other. */
export function eventOf({ action, status }: DeliveryReport): MailEvent | undefined {
  const said = `${action} ${status.charAt(0)}`;
  if (said === 'failed 5') return MailEvent.BouncedPermanent;
  if (said === 'failed 4') return MailEvent.BouncedTemporary;
  if (said === 'delivered 2') return MailEvent.Delivered;
  if (said === 'delayed 4' || said === 'relayed 2' || said === 'expanded 2') return MailEvent.Underway;
  return undefined;
}

/** A box that is full today may be empty tomorrow; one that is full for a week is looked at by a person. */
const MOST_BOUNCES = 5;

/** Where a mail stands after a report; reports may overtake our own note that it was sent, or come twice. */
export function afterReport(state: MailState, event: MailEvent, bounces: number): MailState {
  if (!REPORTED.has(state)) return state;
  switch (event) {
    case MailEvent.Delivered:
      return MailState.Delivered;
    case MailEvent.BouncedPermanent:
      return MailState.BouncedPermanent;
    case MailEvent.BouncedTemporary:
      return bounces < MOST_BOUNCES ? MailState.BouncedTemporary : MailState.BouncedPermanent;
    default:
      return state;
  }
}

/** States that a report still changes. */
const REPORTED: ReadonlySet<MailState> = new Set([MailState.Queued, MailState.Sent, MailState.Delivered]);

/** How many hours a mail waits before it goes out again after its nth bounce: 1, 2, 4, 8. */
export const hoursBeforeAgain = (bounces: number): number => 2 ** (bounces - 1);

/** What waits for a person. */
export const ON_MAIL_DESK: readonly MailState[] = [MailState.BouncedPermanent, MailState.Failed];

export type MailRefusal = 'mail-under-way' | 'mail-given-up' | 'mail-not-failed';

/** Why the desk may not send a mail again now; a mail that was sent may be, since the applicant may not have it. */
export function whyNotAgain(state: MailState): MailRefusal | undefined {
  if (state === MailState.Queued) return 'mail-under-way';
  return state === MailState.GivenUp ? 'mail-given-up' : undefined;
}

/** Why a mail may not be given up. */
export function whyNotGivenUp(state: MailState): MailRefusal | undefined {
  if (state === MailState.GivenUp) return 'mail-given-up';
  return state === MailState.BouncedTemporary || ON_MAIL_DESK.includes(state) ? undefined : 'mail-not-failed';
}
