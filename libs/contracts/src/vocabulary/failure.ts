/** Every type of `ApplicationFailure` the platform throws; each has a section in docs/runbook.md. */
export const FailureType = {
  /** a command the legality table does not allow; the caller gets 409 or 403 */
  CommandRefused: 'CommandRefused',
  /** a command or signal whose content has the wrong shape */
  MalformedMessage: 'MalformedMessage',
  /** the same cause came with other content */
  StepConflict: 'StepConflict',
  /** an agency answered, and said that our request is wrong; retrying won't help before somebody looks */
  AgencyRejectedRequest: 'AgencyRejectedRequest',
  /** the office has no blank card left: the case waits for stock */
  NoBlanksLeft: 'NoBlanksLeft',
  /** the card plant gave a number that another case's card has; nothing is taken of it */
  CardNumberTaken: 'CardNumberTaken',
  /** an agency is away or answered with an error; retried */
  AgencyUnavailable: 'AgencyUnavailable',
  /** a paper could not be written, signed or kept; the case waits until it is */
  DocumentNotIssued: 'DocumentNotIssued',
} as const;
export type FailureType = (typeof FailureType)[keyof typeof FailureType];
