import { isAPIError } from 'better-auth/api';
import { Problem, problem } from '../http/problem.js';
import type { ProblemReason } from '../http/problem.js';

/** What the library says no with, and what we say then. */
const REASONS: Readonly<Record<string, ProblemReason>> = {
  UNAUTHORIZED: 'sign-in-needed',
  INVALID_EMAIL_OR_PASSWORD: 'wrong-credentials',
  INVALID_EMAIL: 'wrong-credentials',
  EMAIL_NOT_VERIFIED: 'address-not-verified',
  INVALID_PASSWORD: 'wrong-password',
  PASSWORD_TOO_LONG: 'wrong-password',
  CREDENTIAL_ACCOUNT_NOT_FOUND: 'wrong-password',
  INVALID_TOKEN: 'link-not-valid',
  TOKEN_EXPIRED: 'link-not-valid',
  INVALID_USER: 'link-not-valid',
  USER_NOT_FOUND: 'link-not-valid',
  INVALID_CODE: 'wrong-code',
  INVALID_BACKUP_CODE: 'wrong-code',
  INVALID_TWO_FACTOR_COOKIE: 'password-step-over',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'password-step-over',
  ACCOUNT_TEMPORARILY_LOCKED: 'second-factor-locked',
  TOTP_NOT_ENABLED: 'no-second-factor',
  TWO_FACTOR_NOT_ENABLED: 'no-second-factor',
  BACKUP_CODES_NOT_ENABLED: 'no-second-factor',
  TOTP_ALREADY_ENABLED: 'second-factor-on',
  CHALLENGE_NOT_FOUND: 'passkey-step-over',
  PASSKEY_NOT_FOUND: 'passkey-refused',
  AUTHENTICATION_FAILED: 'passkey-refused',
  FAILED_TO_VERIFY_REGISTRATION: 'passkey-refused',
  YOU_ARE_NOT_ALLOWED_TO_REGISTER_THIS_PASSKEY: 'passkey-refused',
};

/** Our word for a refusal, the library's or our own; undefined for what is none. */
export function findRefusal(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error;
  if (!isAPIError(error)) return undefined;
  const reason = REASONS[error.body?.code ?? ''];
  return reason === undefined ? undefined : problem(reason);
}
