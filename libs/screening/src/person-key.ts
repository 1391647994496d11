import { createHmac } from 'node:crypto';
import type { ScreenedPerson } from './screener.js';

/**
 * The keyed hash of a person as screened: equal for the same names, birth date, nationality and passports however they
 * are written, and of no use to whoever has not the key.
 * @param key base64, 32 bytes
 */
export function personKey(key: string, { names, birthDate, nationality, passports = [] }: ScreenedPerson): string {
  const content = [
    names.map((name) => plain(name, ' ')).sort(),
    birthDate ?? '',
    nationality ?? '',
    passports.map(({ number, state = '' }) => `${state} ${plain(number, '')}`).sort(),
  ];
  return createHmac('sha256', Buffer.from(key, 'base64'))
    .update(`screened person\n${JSON.stringify(content)}`)
    .digest('hex');
}

const plain = (text: string, between: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '')
    .join(between);
