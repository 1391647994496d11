export interface Mail {
  /** fixed by the mail's cause, so that one sent twice can be told; `local-part@domain` without brackets */
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
  /** plain text */
  readonly text: string;
  /** for the record of exchanges only */
  readonly reference?: string;
}

/** Mail is at least once. `send` throws `AgencyError`. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
}
