/** A file that goes with a mail. */
export interface MailAttachment {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export interface Mail {
  /** fixed by the mail's cause, so that one sent twice can be told; `local-part@domain` without brackets */
  readonly messageId: string;
  /** where servers report to when it cannot be delivered; an address of this mail alone */
  readonly returnPath: string;
  readonly to: string;
  readonly subject: string;
  /** plain text */
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly MailAttachment[];
  /** for the record of exchanges only */
  readonly reference?: string;
}

/** What the server said when it took a mail: no address is in it. */
export interface MailTaken {
  readonly status: string;
  readonly reply: string;
}

/** Mail is at least once. `send` throws `AgencyError`. */
export interface Mailer {
  send(mail: Mail): Promise<MailTaken>;
}
