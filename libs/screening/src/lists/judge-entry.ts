import type { ListedPassport, ListFinding, ListFindingReason } from '@talent-window/contracts/vocabulary';
import { CONTROL_KINDS, LISTED_TYPES, ListSeverity } from '@talent-window/contracts/vocabulary';
import { findNationalityByName } from '@talent-window/domain';
import { listFinding } from './broken-list.js';
import type { EntryContent, RawEntry } from './raw-entry.js';

const LONGEST_ID = 100;
/** The longest name of a real list has some 300 letters: a longer one is a column that slipped. */
const LONGEST_NAME = 500;
/** The most of a real list are some 150: more is a file that was put together wrongly, or is meant to do harm. */
const MOST_NAMES = 1_000;
const LONGEST_PASSPORT_NUMBER = 40;
const LONGEST_REMARK = 4_000;

/** How lists say that there is no nationality, or that they know none. */
const NO_NATIONALITY: ReadonlySet<string> = new Set([
  '',
  '00',
  'unknown',
  'undetermined',
  'stateless',
  'none',
  'n/a',
  'na',
  '-',
]);

interface Judged {
  /** none where an error speaks against it */
  readonly entry?: EntryContent;
  readonly findings: readonly ListFinding[];
}

/** Windows-1252 from 0x80 to 0x9f. Node's own decoder takes them for Latin-1 too. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** What of an entry can be kept, and what is wrong with it. */
export function judgeEntry(raw: RawEntry): Judged {
  const findings: ListFinding[] = [];
  const complain = (reason: ListFindingReason, params: ListFinding['params'] = {}): void => {
    findings.push(listFinding(raw.line, reason, params, raw.id.slice(0, LONGEST_ID)));
  };

  const kind = CONTROL_KINDS.find((it) => it === raw.kind);
  if (kind === undefined) complain('kind-unknown', { value: raw.kind });
  const type = LISTED_TYPES.find((it) => it === raw.type);
  if (type === undefined) complain('type-unknown', { value: raw.type });

  if (raw.id === '') complain('id-missing');
  if (raw.id.length > LONGEST_ID) complain('id-too-long', { length: raw.id.length, max: LONGEST_ID });

  const names = [...new Set(raw.names.map(spaced).filter((name) => name !== ''))];
  // A name without a letter or digit, such as `-`, names nobody.
  if (!names.some((name) => /[\p{L}\p{N}]/u.test(name))) complain('name-missing');
  if (names.length > MOST_NAMES) complain('too-many-names', { count: names.length, max: MOST_NAMES });
  for (const name of names) {
    const length = [...name].length;
    if (length > LONGEST_NAME) complain('name-too-long', { length, max: LONGEST_NAME });
  }
  for (const [field, text] of [
    ['id', raw.id],
    ...names.map((name) => ['name', name]),
    ...raw.passports.map(({ number }) => ['passport', number]),
    ['remark', raw.remark],
  ] as const) {
    const code = controlCharacter(text ?? '');
    if (code !== undefined) complain('control-character', { field: field ?? '', code });
  }

  const nationalities = new Set<string>();
  for (const text of raw.nationalities) {
    const found = findNationalityByName(text);
    if (found) nationalities.add(found.code);
    else if (!NO_NATIONALITY.has(text.trim().toLowerCase()))
      complain('nationality-unknown', { value: shortened(text) });
  }

  const birthDates = new Set<string>();
  for (const { text, dates, problem } of raw.birthDates) {
    for (const date of dates) birthDates.add(date);
    if (problem) complain(problem, { value: shortened(text) });
  }

  const passports = new Map<string, ListedPassport>();
  for (const { number, state } of raw.passports) {
    const plain = spaced(number);
    const issuer = state === undefined ? undefined : findNationalityByName(state)?.code;
    if (plain === '') continue;
    if (plain.length > LONGEST_PASSPORT_NUMBER || !/\d/u.test(plain))
      complain('passport-unclear', { value: shortened(plain) });
    else
      passports.set(`${plain} ${issuer ?? ''}`, { number: plain, ...(issuer === undefined ? {} : { state: issuer }) });
  }

  if (kind === undefined || type === undefined || findings.some(({ severity }) => severity === ListSeverity.Error)) {
    return { findings };
  }
  return {
    entry: {
      id: raw.id,
      kind,
      type,
      names,
      birthDates: [...birthDates].sort(),
      nationalities: [...nationalities].sort(),
      passports: [...passports.keys()].sort().flatMap((key) => passports.get(key) ?? []),
      remark: [...spaced(raw.remark)].slice(0, LONGEST_REMARK).join('') || null,
    },
    findings,
  };
}

/**
 * Line breaks and tabs within a value are blanks. Lists of the US have signs of Windows-1252 that were taken for Latin-1 when
 * they were made: U+0092 is an apostrophe.
 */
const spaced = (text: string): string =>
  text
    .replace(/[\u0080-\u009f]/gu, (sign) => WINDOWS[sign.charCodeAt(0) - 0x80] ?? sign)
    .replace(/\s+/gu, ' ')
    .trim();

const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

/** PostgreSQL keeps no U+0000 and no half of a sign, and no name has any of them: something else was taken for text. */
function controlCharacter(text: string): string | undefined {
  const found = /[\p{Cc}\p{Cs}]/u.exec(spaced(text))?.[0];
  return found === undefined
    ? undefined
    : `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
