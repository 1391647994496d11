import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Sorted first bytes of the SHA-256 of passwords that are tried first, since they were breached often (tools/breached-passwords.mjs). */
const PREFIXES = readFileSync(new URL('../../data/breached-passwords.bin', import.meta.url));
const BYTES = 8;

/** Whether others have used the password, and lost it; large letters make no difference. Asked on this machine: no part of it leaves. */
export function isBreached(password: string): boolean {
  const wanted = createHash('sha256').update(password.normalize('NFC').toLowerCase()).digest().subarray(0, BYTES);
  let [from, to] = [0, PREFIXES.length / BYTES];
  while (from < to) {
    const middle = (from + to) >> 1;
    const order = wanted.compare(PREFIXES, middle * BYTES, (middle + 1) * BYTES);
    if (order === 0) return true;
    if (order < 0) to = middle;
    else from = middle + 1;
  }
  return false;
}
