import type { InputFinding } from '@talent-window/contracts/vocabulary';
import { TurnRefusal } from '@talent-window/contracts/vocabulary';

/** Every reason the API itself gives for not doing what it was asked, with its status. Texts: libs/i18n `problems.<reason>`. */
export const PROBLEMS = {
  // the request cannot be read
  'bad-json': 400,
  'bad-unicode': 400,
  'too-deep': 400,
  'bad-url': 400,
  'malformed-request': 400,
  'if-match-malformed': 400,
  'bad-cursor': 400,
  'sign-in-not-begun': 400,
  'logout-not-believed': 400,
  // who asks
  'sign-in-needed': 401,
  'wrong-credentials': 401,
  'sign-in-cancelled': 401,
  'sign-in-not-believed': 401,
  'challenge-not-valid': 401,
  'signature-wrong': 401,
  'unsigned-request': 401,
  'wrong-code': 401,
  'password-step-over': 401,
  'wrong-password': 403,
  'address-not-verified': 403,
  'account-locked': 403,
  'passkey-refused': 403,
  'wrong-role': 403,
  'second-factor-needed': 403,
  'no-role-here': 403,
  'officer-disabled': 403,
  'not-your-case': 403,
  'foreign-origin': 403,
  'not-your-fact': 403,
  'not-your-office': 403,
  'certificate-unreadable': 403,
  'certificate-self-signed': 403,
  'certificate-unknown-issuer': 403,
  'certificate-not-yet-valid': 403,
  'certificate-expired': 403,
  'certificate-wrong-use': 403,
  'certificate-wrong-policy': 403,
  'certificate-too-weak': 403,
  'certificate-broken-path': 403,
  'certificate-revoked': 403,
  'certificate-no-business-number': 403,
  'certificate-no-person': 403,
  'not-administrator': 403,
  'mandate-too-narrow': 403,
  'licence-not-in-force': 403,
  // what is asked for
  'no-such-route': 404,
  'no-such-draft': 404,
  'no-such-document': 404,
  'no-such-case': 404,
  'no-such-paper': 404,
  'no-such-view': 404,
  'no-such-officer': 404,
  'no-decision': 404,
  'no-such-operation': 404,
  'no-such-refund': 404,
  'no-such-exception': 404,
  'no-such-day': 404,
  'no-such-attempt': 404,
  'no-such-sender': 404,
  'no-such-entry': 404,
  'no-such-form': 404,
  'no-such-notice': 404,
  'no-such-mail': 404,
  'no-such-office': 404,
  'no-such-code': 404,
  'no-such-broken-glass': 404,
  'no-such-pouch': 404,
  'no-such-organisation': 404,
  'no-such-member': 404,
  'no-such-invitation': 404,
  'no-such-mandate': 404,
  'no-appointment': 404,
  'not-archived': 404,
  'no-such-session': 404,
  'no-such-passkey': 404,
  'method-not-allowed': 405,
  'too-slow': 408,
  // the state of things stands against it
  'draft-submitted': 409,
  'held-already': 409,
  'not-held': 409,
  'case-closed': 409,
  'command-id-reused': 409,
  'message-id-reused': 409,
  'request-replayed': 409,
  'nothing-to-pay': 409,
  'refund-not-waiting': 409,
  'second-cashier-needed': 409,
  'bank-return-needed': 409,
  'nothing-to-transfer': 409,
  'no-such-transfer-file': 404,
  'exception-closed': 409,
  'day-not-come': 409,
  'too-many-attempts': 409,
  'too-late-for-method': 409,
  'slot-full': 409,
  'mail-under-way': 409,
  'mail-given-up': 409,
  'mail-not-failed': 409,
  'passport-mismatch': 409,
  'wrong-collection-code': 409,
  'not-collectable': 409,
  'no-such-slot': 409,
  'after-last-day': 409,
  'slot-taken': 409,
  'pouch-not-open': 409,
  'pouch-empty': 409,
  'pouch-not-sent': 409,
  'no-such-item': 409,
  'stock-refused': 409,
  'link-not-valid': 409,
  'passkey-step-over': 409,
  'no-second-factor': 409,
  'second-factor-on': 409,
  'address-taken': 409,
  'case-open-to-you': 409,
  'glass-reviewed': 409,
  'last-administrator': 409,
  'already-member': 409,
  'too-many-mandates': 409,
  'mandate-not-open': 409,
  'version-conflict': 412,
  'too-large': 413,
  'url-too-long': 414,
  'unsupported-media-type': 415,
  'encoded-body': 415,
  'unsupported-file': 415,
  'form-not-ready': 422,
  'no-such-fee': 422,
  'password-refused': 422,
  'file-not-usable': 422,
  'card-holder-needed': 422,
  'if-match-needed': 428,
  'too-many-requests': 429,
  'second-factor-locked': 429,
  'headers-too-large': 431,
  unexpected: 500,
  'engine-away': 503,
  'database-away': 503,
  'case-opening': 503,
  'screening-away': 503,
  'stock-away': 503,
  'sign-on-away': 503,
  'scanner-away': 503,
  'certificate-status-unknown': 503,
  'certificate-sign-in-away': 503,
} as const satisfies Record<string, number>;
export type ProblemReason = keyof typeof PROBLEMS;

export interface ProblemExtras {
  /** what the texts mention */
  readonly params?: Readonly<Record<string, string | number>>;
  readonly findings?: readonly InputFinding[];
  /** further members of the answer, e.g. the version that stands */
  readonly members?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Why a request is not done; becomes an answer of type `application/problem+json` (RFC 9457). */
export class Problem extends Error {
  constructor(
    readonly reason: string,
    readonly status: number,
    readonly extras: ProblemExtras = {},
  ) {
    super(reason);
    this.name = 'Problem';
  }
}

export const problem = (reason: ProblemReason, extras: ProblemExtras = {}): Problem =>
  new Problem(reason, PROBLEMS[reason], extras);

/** The legality table's "no": 403 for a role that never may, 409 for what another time or person could do. */
export const refusal = (why: string, extras: ProblemExtras = {}): Problem =>
  new Problem(why, why === TurnRefusal.WrongRole ? 403 : 409, extras);
