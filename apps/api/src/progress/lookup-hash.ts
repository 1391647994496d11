import { createHmac } from 'node:crypto';
import type { CaseNo, Day } from '@talent-window/contracts/vocabulary';

/**
 * The keyed hash of the facts that find a case without an account. The case number is part of it, so that two cases of
 * one person do not show that they belong together.
 * @param key base64, 32 bytes
 */
export function lookupHash(key: string, caseNo: CaseNo, birthDate: Day, passportNo: string): string {
  const passport = passportNo.normalize('NFKC').toUpperCase().replaceAll(/[\s-]/g, '');
  return createHmac('sha256', Buffer.from(key, 'base64'))
    .update([caseNo, birthDate, passport].join('\n'))
    .digest('hex');
}
