import type { InputFinding } from '@talent-window/contracts/vocabulary';
import { problem } from '../http/problem.js';
import { isBreached } from './breached-passwords.js';

/** NIST SP 800-63B: long, not known to be lost, and otherwise as its owner likes; it never expires. */
export const PASSWORD_LENGTH = { min: 12, max: 200 } as const;

/** What one would try first, knowing whose it is. */
const OWN_WORDS = /[^\p{L}\p{N}]+/u;
const SERVICE = ['talent', 'window', 'goldcard', 'taiwan'];

/** @throws Problem `password-refused` (422), with the reason as a finding at `path` */
export function refuseWeakPassword(password: string, path: string, owner: readonly string[]): void {
  const finding = judge(password, owner);
  if (finding) throw problem('password-refused', { findings: [{ path, severity: 'error', ...finding }] });
}

function judge(password: string, owner: readonly string[]): Pick<InputFinding, 'reason' | 'params'> | undefined {
  const length = [...password.normalize('NFC')].length;
  if (length < PASSWORD_LENGTH.min) return { reason: 'password-too-short', params: { length, ...PASSWORD_LENGTH } };
  if (isBreached(password)) return { reason: 'password-breached', params: {} };
  if (isMadeOf(password, owner)) return { reason: 'password-guessable', params: {} };
  return undefined;
}

/** Whether nothing of weight is left of it without its owner's name and address, the name of the service and figures. */
function isMadeOf(password: string, owner: readonly string[]): boolean {
  const words = [...owner.flatMap((text) => text.toLowerCase().split(OWN_WORDS)), ...SERVICE]
    .filter((word) => word.length > 2)
    .sort((one, other) => other.length - one.length);
  const rest = words.reduce((left, word) => left.replaceAll(word, ''), password.normalize('NFC').toLowerCase());
  return new Set(rest.replaceAll(/[\d\p{P}\p{S}\s]/gu, '')).size < 4;
}
