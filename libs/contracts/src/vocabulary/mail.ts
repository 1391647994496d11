/** What became of the mail that goes out beside a notice; the notice itself stands in the platform's inbox. */
export const MailState = {
  /** waits to go out, or is tried again */
  Queued: 'queued',
  /** the next server took it; most servers never say more */
  Sent: 'sent',
  /** the recipient's server reported that it is in the box */
  Delivered: 'delivered',
  /** came back for now; sent again by itself */
  BouncedTemporary: 'bounced-temporary',
  /** came back for good: on the desk */
  BouncedPermanent: 'bounced-permanent',
  /** no server took it: on the desk */
  Failed: 'failed',
  /** somebody at the desk decided that it is not tried again */
  GivenUp: 'given-up',
} as const;
export type MailState = (typeof MailState)[keyof typeof MailState];
export const MAIL_STATES = Object.values(MailState) as readonly MailState[];

/** What happened to a mail; its history is made of these. */
export const MailEvent = {
  Queued: 'queued',
  Sent: 'sent',
  /** the server could not take it now */
  PutOff: 'put-off',
  /** the server refused it for good */
  Refused: 'refused',
  /** no server took it in all the time there was */
  TimeOver: 'time-over',
  Delivered: 'delivered',
  /** the recipient's server still tries, or handed it on to one that will not report */
  Underway: 'underway',
  BouncedTemporary: 'bounced-temporary',
  BouncedPermanent: 'bounced-permanent',
  /** sent again, by itself or by the desk */
  SentAgain: 'sent-again',
  GivenUp: 'given-up',
} as const;
export type MailEvent = (typeof MailEvent)[keyof typeof MailEvent];
export const MAIL_EVENTS = Object.values(MailEvent) as readonly MailEvent[];

/** Which sending of which notice's mail: 0 is the case's own, each later one was decided afterwards. */
export interface MailRound {
  readonly noticeId: string;
  readonly round: number;
}
