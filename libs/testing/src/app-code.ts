import { createHmac } from 'node:crypto';

const PERIOD_MS = 30_000;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Base 32 (RFC 4648) without its padding. */
const decoded = (text: string): Buffer => {
  const bits = [...text].map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
};

/** What an authenticator app (RFC 6238) shows that has read this link: now, or so many half minutes later. */
export function appCode(uri: string, later = 0): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / PERIOD_MS) + later));
  const secret = decoded(new URL(uri).searchParams.get('secret') ?? '');
  const mark = createHmac('sha1', secret).update(counter).digest();
  const at = (mark.at(-1) ?? 0) & 0x0f;
  return String((mark.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}
