import { isDay } from '@talent-window/domain';

/** What a list says of a day of birth: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, several where it is in doubt, or why it cannot be used. */
export interface BirthDates {
  /** as the list writes it */
  readonly text: string;
  readonly dates: readonly string[];
  readonly problem?: 'birth-date-impossible' | 'birth-date-unclear';
}

/** A longer span says nothing about a person. */
const LONGEST_SPAN = 20;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const ROC_EPOCH = 1911;

const impossible = (text: string): BirthDates => ({ text, dates: [], problem: 'birth-date-impossible' });
const unclear = (text: string): BirthDates => ({ text, dates: [], problem: 'birth-date-unclear' });

/** A day of which the month or the day may be unknown: 0, or left out. */
export function partialDate(text: string, year: number, month = 0, day = 0): BirthDates {
  const yyyy = String(year).padStart(4, '0');
  const mm = String(month).padStart(2, '0');
  const dd = String(day).padStart(2, '0');
  if (month === 0 && day !== 0) return unclear(text);
  // Any day of the month shows whether year and month exist.
  const exists = year >= 1800 && year <= 2100 && isDay(`${yyyy}-${month === 0 ? '01' : mm}-${day === 0 ? '01' : dd}`);
  if (!exists) return impossible(text);
  return { text, dates: [month === 0 ? yyyy : day === 0 ? `${yyyy}-${mm}` : `${yyyy}-${mm}-${dd}`] };
}

/** Each year of a span; NaN for an end that is not told. */
export function yearSpan(text: string, from: number, to: number): BirthDates {
  if (from < 1800 || to > 2100 || from > to) return impossible(text);
  if (!(to - from <= LONGEST_SPAN)) return unclear(text);
  return { text, dates: Array.from({ length: to - from + 1 }, (_, index) => String(from + index)) };
}

/** About a day is about its year. */
export const roughly = ({ dates: [date], ...read }: BirthDates): BirthDates => ({
  ...read,
  dates: date === undefined ? [] : [date.slice(0, 4)],
});

/** OFAC: `07 Oct 1952`, `Oct 1952`, `1952`, `circa 1952`, `1950 to 1955`, `01 Jan 1950 to 31 Dec 1952`. */
export function ofacDate(written: string): BirthDates {
  const text = written.trim();
  const about = /^circa\s+(.+)$/iu.exec(text);
  const [first = '', last] = (about?.[1] ?? text).split(/\s+to\s+|\s*-\s*/iu);
  const one = ofacDay(text, first);
  if (last === undefined) return about ? roughly(one) : one;
  const until = ofacDay(text, last.replace(/^circa\s+/iu, ''));
  const [from] = one.dates;
  const [to] = until.dates;
  if (from === undefined) return one;
  return to === undefined ? until : yearSpan(text, Number(from.slice(0, 4)), Number(to.slice(0, 4)));
}

function ofacDay(text: string, written: string): BirthDates {
  const parts = /^(?:(?:(\d{1,2})\s+)?([a-z]{3})[a-z]*\.?\s+)?(\d{4})$/iu.exec(written.trim());
  if (!parts) return unclear(text);
  const [, day, name, year] = parts;
  const month = name === undefined ? 0 : MONTHS.indexOf(name.toLowerCase() as (typeof MONTHS)[number]) + 1;
  if (name !== undefined && month === 0) return unclear(text);
  return partialDate(text, Number(year), month, Number(day ?? 0));
}

/** `1952`, `1952-10`, `1952-10-07`, with a time zone after it in old files of the UN. */
export function isoDate(written: string): BirthDates {
  const text = written.trim();
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*|Z|[+-]\d{2}:\d{2})?$/u.exec(text);
  return parts ? partialDate(text, Number(parts[1]), Number(parts[2] ?? 0), Number(parts[3] ?? 0)) : unclear(text);
}

/** UK: `07/10/1952`, with `dd`, `mm` or `00` for what is not known. */
export function ukDate(written: string): BirthDates {
  const text = written.trim();
  const about = /^(?:circa|c\.?|approximately)\s*(.+)$/iu.exec(text);
  const parts = /^(?:(?:(\d{1,2}|dd)\/)?(\d{1,2}|mm)\/)?(\d{4})$/iu.exec(about?.[1] ?? text);
  if (!parts) return unclear(text);
  const [day = 0, month = 0] = [parts[1], parts[2]].map((part) =>
    part === undefined || /[dm]/iu.test(part) ? 0 : Number(part),
  );
  // `01/mm/1952` knows no month, and no day is known without.
  const read = partialDate(text, Number(parts[3]), month, month === 0 ? 0 : day);
  return about ? roughly(read) : read;
}

/** Our own: ISO, `1976/3/12`, `19760312`, and ROC years as `民國65年3月12日`, `065/03/12`, `0650312`; `00` for what is not known. */
export function niaDate(written: string): BirthDates {
  const text = written.normalize('NFKC').replace(/\s+/gu, '');
  const about = /^(?:約|circa)(.+)$/iu.exec(text);
  const read = niaDay(written.trim(), about?.[1] ?? text);
  return about ? roughly(read) : read;
}

const NIA_DAYS: readonly (readonly [pattern: RegExp, yearOf: (year: number) => number])[] = [
  [/^(?:西元)?(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/u, (year) => year],
  [/^(\d{4})(\d{2})(\d{2})$/u, (year) => year],
  [/^(?:西元)?(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?$/u, (year) => year],
  [/^民國前(\d{1,2})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?$/u, (year) => ROC_EPOCH + 1 - year],
  [/^民國(\d{1,3})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?$/u, (year) => ROC_EPOCH + year],
  [/^(?:民國)?(\d{2,3})[-/.](\d{1,2})[-/.](\d{1,2})$/u, (year) => ROC_EPOCH + year],
  [/^(\d{3})(\d{2})(\d{2})$/u, (year) => ROC_EPOCH + year],
];

function niaDay(text: string, written: string): BirthDates {
  for (const [pattern, yearOf] of NIA_DAYS) {
    const parts = pattern.exec(written);
    if (parts) return partialDate(text, yearOf(Number(parts[1])), Number(parts[2] ?? 0), Number(parts[3] ?? 0));
  }
  return unclear(text);
}
