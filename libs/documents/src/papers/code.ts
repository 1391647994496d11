import { createHmac } from 'node:crypto';
import { DocumentKind } from '@talent-window/contracts/vocabulary';

/** Base 32 without letters that are taken for others [Crockford]. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 100 bits: whoever tries a thousand codes a second finds none in the age of the universe. */
const LENGTH = 20;
const GROUP = 4;

/** The code of a paper: keyed, so that nobody who knows how papers are named can guess it. */
export function codeOf(id: string, key: Uint8Array): string {
  const bytes = createHmac('sha256', key).update(`document:${id}`).digest();
  const letters = Array.from({ length: LENGTH }, (_, i) => {
    const bit = i * 5;
    const pair = (bytes[bit >> 3] ?? 0) * 256 + (bytes[(bit >> 3) + 1] ?? 0);
    return LETTERS[(pair >> (11 - (bit & 7))) & 31];
  });
  return letters.join('').replace(/(.{4})(?=.)/gu, '$1-');
}

/** A code as a person types it; undefined for what cannot be one. */
export function readCode(typed: string): string | undefined {
  const letters = typed.toUpperCase().replace(/[\s-]/gu, '').replace(/O/gu, '0').replace(/[IL]/gu, '1');
  const isCode = letters.length === LENGTH && [...letters].every((letter) => LETTERS.includes(letter));
  if (!isCode) return undefined;
  return letters.replace(new RegExp(`(.{${GROUP}})(?=.)`, 'gu'), '$1-');
}

/** One letter a kind, for the number of a paper. */
const KIND_LETTER: Readonly<Record<DocumentKind, string>> = {
  [DocumentKind.PaymentNotice]: 'P',
  [DocumentKind.Receipt]: 'R',
  [DocumentKind.InspectionNotice]: 'V',
  [DocumentKind.RequestNotice]: 'S',
  [DocumentKind.Approval]: 'A',
  [DocumentKind.Refusal]: 'D',
  [DocumentKind.EntryPermit]: 'E',
  [DocumentKind.OverseasApproval]: 'O',
  [DocumentKind.CardPreview]: 'C',
};

/** 文號: the case, the kind, and which one of its kind in the case. */
export const documentNoOf = (caseNo: string, kind: DocumentKind, nth: number): string =>
  `${caseNo}${KIND_LETTER[kind]}${String(nth).padStart(2, '0')}`;

/** As much of a name as a stranger sees who holds the paper: the first letter of each part. */
export const maskName = (name: string): string =>
  name
    .split(/\s+/u)
    .map((part) => {
      const [first = '', ...rest] = part;
      if (/\p{Script=Han}/u.test(first)) return `${first}${'○'.repeat(rest.length)}`;
      return rest.length === 0 ? first : `${first}***${part.endsWith(',') ? ',' : ''}`;
    })
    .join(' ');
