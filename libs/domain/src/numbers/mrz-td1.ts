import type { Day } from '@talent-window/contracts/vocabulary';
import { mrzCheckDigit } from './mrz-check.js';
import { toMrzLetters } from './mrz-letters.js';
import { mrzName } from './mrz-name.js';

/** What the machine-readable zone of a card says [ICAO 9303-5, TD1]. */
export interface Td1 {
  /** ISO alpha-3 of the state that issues */
  readonly issuer: string;
  /** at most 9 letters and digits */
  readonly documentNo: string;
  /** at most 15 */
  readonly optional1?: string;
  /** `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` where the rest is unknown */
  readonly birth: string;
  readonly sex: 'male' | 'female' | 'unspecified';
  readonly expiry: Day;
  /** ISO alpha-3 */
  readonly nationality: string;
  /** at most 11 */
  readonly optional2?: string;
  readonly surname: string;
  readonly givenNames: string;
}

export type Td1Lines = readonly [string, string, string];

/** ICAO writes these states otherwise than ISO [9303-3 §5]; Kosovo [M]. */
const ICAO_STATE: Readonly<Record<string, string>> = { DEU: 'D', XKX: 'RKS' };
const SEX = { male: 'M', female: 'F', unspecified: '<' } as const;

const field = (text: string, length: number, what: string): string => {
  const letters = toMrzLetters(text);
  if (letters.length > length) throw new RangeError(`${what} "${text}" is longer than ${length} characters`);
  return letters.padEnd(length, '<');
};
const state = (code: string): string => field(ICAO_STATE[code] ?? code, 3, 'state');
const date = (text: string): string => {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) throw new RangeError(`"${text}" is no date`);
  return text.slice(2).replaceAll('-', '').padEnd(6, '<');
};

// Upper line from the document number on, middle line without its composite digit: what that digit is made of.
const compositeOf = (line1: string, line2: string): string =>
  mrzCheckDigit(line1.slice(5, 30) + line2.slice(0, 7) + line2.slice(8, 15) + line2.slice(18, 29));

/** The three lines of 30. Throws a RangeError for what does not fit or cannot be written. */
export const mrzTd1 = (card: Td1): Td1Lines => {
  const documentNo = field(card.documentNo, 9, 'document number');
  const line1 = `I<${state(card.issuer)}${documentNo}${mrzCheckDigit(documentNo)}${field(card.optional1 ?? '', 15, 'optional data')}`;
  const [birth, expiry] = [date(card.birth), date(card.expiry)];
  const middle = `${birth}${mrzCheckDigit(birth)}${SEX[card.sex]}${expiry}${mrzCheckDigit(expiry)}`;
  const line2 = `${middle}${state(card.nationality)}${field(card.optional2 ?? '', 11, 'optional data')}`;
  return [line1, `${line2}${compositeOf(line1, line2)}`, mrzName(card.surname, card.givenNames)];
};

export type Td1Check = 'shape' | 'document-no' | 'birth' | 'expiry' | 'composite';

/** Check digits that are wrong; `shape` alone where the lines are none of a TD1 card. */
export const faultsOfTd1 = ([line1, line2, line3]: Td1Lines): readonly Td1Check[] => {
  if (![line1, line2, line3].every((it) => /^[A-Z0-9<]{30}$/.test(it))) return ['shape'];
  const checks: readonly (readonly [Td1Check, string, string])[] = [
    ['document-no', mrzCheckDigit(line1.slice(5, 14)), line1.charAt(14)],
    ['birth', mrzCheckDigit(line2.slice(0, 6)), line2.charAt(6)],
    ['expiry', mrzCheckDigit(line2.slice(8, 14)), line2.charAt(14)],
    ['composite', compositeOf(line1, line2), line2.charAt(29)],
  ];
  return checks.filter(([, expected, found]) => expected !== found).map(([name]) => name);
};

/**
 * Optional data as on the sample card of 2018 [I]: `4`, the UI number, and an eight-digit number continued on line 2.
 */
export const cardOptionalData = (uiNumber: string, printNo: string): { optional1: string; optional2: string } => ({
  optional1: `4${uiNumber}${printNo.slice(0, 4)}`,
  optional2: printNo.slice(4),
});
