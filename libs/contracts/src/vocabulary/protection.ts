/** How far protected fields are sealed by the newest key. */
export interface KeyRotation {
  /** rows that were sealed anew */
  readonly sealed: number;
  /** the first rows that no key at hand opens: `table:key` */
  readonly unopened: readonly string[];
  /** where it goes on; absent once all tables are done */
  readonly next?: { readonly table: string; readonly after: readonly string[] };
}

/** Records that are kept for a time and then no longer, each by a rule of its own. */
export const RetentionKind = {
  /** made anonymous: number, timeline and figures stay */
  ClosedCase: 'closed-case',
  /** never submitted */
  Draft: 'draft',
  /** what another mail server said of a mail of ours */
  MailReport: 'mail-report',
  /** of an officer */
  Session: 'session',
  PortalSession: 'portal-session',
  /** whose address nobody ever verified, so that nobody ever signed in */
  UnverifiedAccount: 'unverified-account',
} as const;
export type RetentionKind = (typeof RetentionKind)[keyof typeof RetentionKind];
export const RETENTION_KINDS = Object.values(RetentionKind) as readonly RetentionKind[];

/** What came of one rule. */
export interface Retained {
  readonly kind: RetentionKind;
  /** records whose time is over */
  readonly due: number;
  /** of which a legal hold keeps these */
  readonly held: number;
  /** records that are gone or anonymous now; none in a dry run */
  readonly done: number;
}
