import { findNationality, mrzCheckDigit } from '@talent-window/domain';
import { parse } from 'mrz';

/** Answers of the form that a passport gives, by their paths. */
export type PassportValues = Readonly<Record<string, string>>;

export type MrzReading =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'lines'; readonly lines: number }
  | { readonly kind: 'length'; readonly line: number; readonly length: number }
  /** one character looks like another that would fit */
  | {
      readonly kind: 'character';
      readonly line: number;
      readonly at: number;
      readonly is: string;
      readonly fits: string;
    }
  /** some character of a part is wrong, and none stands out */
  | { readonly kind: 'part'; readonly part: MrzPart; readonly from: number; readonly to: number }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'read'; readonly values: PassportValues };

/** The parts of the second line that a digit checks [ICAO 9303-4]. */
const PARTS = { number: [0, 9], birth: [13, 19], expiry: [21, 27], optional: [28, 42] } as const;
export type MrzPart = keyof typeof PARTS | 'all';

const LENGTH = 44;
const ALIKE = ['O0', 'Q0', 'D0', 'I1', 'L1', 'Z2', 'S5', 'G6', 'B8', 'T7', 'A4', 'K<', 'C<'];
/** As passports of these states name themselves. */
const STATES: Readonly<Record<string, string>> = {
  D: 'DEU',
  GBD: 'GBR',
  GBN: 'GBR',
  GBO: 'GBR',
  GBP: 'GBR',
  GBS: 'GBR',
};

const linesIn = (text: string): string[] => {
  const lines = text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[«‹]/gu, '<')
    .split('\n')
    .map((line) => line.replaceAll(/[^A-Z0-9<]/gu, ''))
    .filter((line) => line !== '');
  const [only = ''] = lines;
  return lines.length === 1 && only.length === 2 * LENGTH ? [only.slice(0, LENGTH), only.slice(LENGTH)] : lines;
};

/** How many fillers there are is hard to count and says nothing: of names at the end, of the second line before its last digits. */
const filled = (line: string, index: number): string => {
  const [, start = '', fillers = '', end = ''] =
    (index === 0 ? /^(.*?)(<+)()$/u : /^(.*?)(<+)([0-9<]?\d)$/u).exec(line) ?? [];
  const wanted = fillers.length + LENGTH - line.length;
  return fillers !== '' && wanted > 0 ? `${start}${'<'.repeat(wanted)}${end}` : line;
};

const fits = (line: string, [from, to]: readonly [number, number]): boolean => {
  const digit = line[to];
  return mrzCheckDigit(line.slice(from, to)) === (digit === '<' ? '0' : digit);
};

const replaced = (line: string, at: number, by: string): string => `${line.slice(0, at)}${by}${line.slice(at + 1)}`;

/** The one character that, taken for one that looks like it, makes the check digit fit. */
function lookAlike(
  line: string,
  [from, to]: readonly [number, number],
): { at: number; is: string; fits: string } | undefined {
  for (let at = from; at <= to; at += 1) {
    const is = line[at] ?? '';
    for (const pair of ALIKE.filter((it) => it.includes(is))) {
      const other = pair.replace(is, '');
      // Days and check digits have no letters.
      if (!/\d/u.test(other) && (from === PARTS.birth[0] || from === PARTS.expiry[0] || at === to)) continue;
      if (fits(replaced(line, at, other), [from, to])) return { at: at + 1, is, fits: other };
    }
  }
  return undefined;
}

const isoDay = (yymmdd: string, century: (year: number) => number): string =>
  `${century(Number(yymmdd.slice(0, 2)))}-${yymmdd.slice(2, 4)}-${yymmdd.slice(4, 6)}`;

/** Reads the two lines under the picture of a passport, and says which character looks wrong where a digit does not fit. */
export function readMrz(text: string, thisYear: number): MrzReading {
  const typed = linesIn(text);
  if (typed.length === 0) return { kind: 'nothing' };
  if (typed.length !== 2) return { kind: 'lines', lines: typed.length };
  const lines = typed.map(filled);
  const wrong = lines.findIndex((line) => line.length !== LENGTH);
  if (wrong !== -1) return { kind: 'length', line: wrong + 1, length: lines[wrong]?.length ?? 0 };
  const [first = '', second = ''] = lines;
  for (const [part, place] of Object.entries(PARTS)) {
    if (fits(second, place)) continue;
    const alike = lookAlike(second, place);
    return alike
      ? { kind: 'character', line: 2, ...alike }
      : { kind: 'part', part: part as MrzPart, from: place[0] + 1, to: place[1] + 1 };
  }
  const checked = [second.slice(0, 10), second.slice(13, 20), second.slice(21, 43)].join('');
  if (mrzCheckDigit(checked) !== second[43]) return { kind: 'part', part: 'all', from: 1, to: LENGTH };
  return valuesIn(first, second, thisYear);
}

function valuesIn(first: string, second: string, thisYear: number): MrzReading {
  const { fields, format } = parse([first, second]);
  const { lastName, firstName, documentNumber, birthDate, expirationDate, sex } = fields;
  if (format !== 'TD3' || !lastName || !documentNumber || !birthDate || !expirationDate) return { kind: 'unreadable' };
  const code = first.slice(2, 5).replaceAll('<', '');
  const state = STATES[code] ?? code;
  const values = {
    'basic.surname': lastName,
    ...(firstName ? { 'basic.givenNames': firstName } : {}),
    ...(sex === 'male' || sex === 'female' ? { 'basic.sex': sex === 'male' ? 'M' : 'F' } : {}),
    'basic.birthDate': isoDay(birthDate, (year) => (2000 + year > thisYear ? 1900 : 2000) + year),
    'passport.number': documentNumber,
    // Passports of Hong Kong and Macau name China, which issues none that may apply here.
    ...(findNationality(state)?.supported ? { 'passport.issuingCountry': state } : {}),
    'passport.expiresOn': isoDay(expirationDate, (year) => 2000 + year),
  };
  return { kind: 'read', values };
}
