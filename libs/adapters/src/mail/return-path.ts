import { createHmac, timingSafeEqual } from 'node:crypto';

/** One sending of one mail, as its return path names it. */
export interface SentMail {
  /** number of the mail */
  readonly no: string;
  readonly round: number;
}

export interface ReturnPaths {
  /** 32 bytes */
  readonly key: Buffer;
  /** whose mail comes to us */
  readonly domain: string;
}

const FORM = /^bounce\+([1-9]\d{0,18})-(\d{1,6})-([0-9a-f]{24})@(.+)$/;

/** A return path for one sending, which nobody can make up who has not seen it (as in VERP and BATV). */
export const returnPathOf = (sent: SentMail, { key, domain }: ReturnPaths): string =>
  `bounce+${sent.no}-${sent.round}-${sign(sent, key)}@${domain}`;

/** Whether an address could be a return path of ours, right or not. */
export const isReturnPath = (address: string, { domain }: ReturnPaths): boolean =>
  /^bounce\+[^@]{1,60}@/i.test(address) && address.toLowerCase().endsWith(`@${domain}`);

/** The sending that a return path names; undefined for one that we did not make. Some servers change the case of letters. */
export function readReturnPath(address: string, { key, domain }: ReturnPaths): SentMail | undefined {
  const [, no, round, mark, at] = FORM.exec(address.toLowerCase()) ?? [];
  if (no === undefined || round === undefined || mark === undefined || at !== domain) return undefined;
  const sent = { no, round: Number(round) };
  return timingSafeEqual(Buffer.from(mark), Buffer.from(sign(sent, key))) ? sent : undefined;
}

const sign = ({ no, round }: SentMail, key: Buffer): string =>
  createHmac('sha256', key).update(`return-path:${no}:${round}`).digest('hex').slice(0, 24);
