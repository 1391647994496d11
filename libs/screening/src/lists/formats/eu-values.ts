import type { BirthDates } from '../birth-dates.js';
import { isoDate, partialDate, roughly, yearSpan } from '../birth-dates.js';

/** What XML and CSV of the EU have in common. */
export const euType = (code: string): string =>
  /^(?:person|P)$/u.test(code) ? 'person' : /^(?:enterprise|E)$/u.test(code) ? 'entity' : code;

export const euName = (whole: string, parts: readonly string[]): string =>
  whole.trim() || parts.filter(Boolean).join(' ');

/** `passport`, `diplopassport` and the like. */
export const isPassport = (typeCode: string): boolean => /passport/iu.test(typeCode);

interface EuBirthDate {
  readonly date: string;
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly from: string;
  readonly to: string;
  readonly circa: string;
  readonly calendar: string;
}

/** A day, its parts, or a span of years; none where the element tells a place of birth alone. */
export function euBirthDate({ date, year, month, day, from, to, circa, calendar }: EuBirthDate): BirthDates[] {
  const written = date || [year, month, day].filter(Boolean).join('-') || (from || to ? `${from}–${to}` : '');
  if (written === '') return [];
  if (calendar !== '' && calendar !== 'GREGORIAN') {
    return [{ text: `${written} (${calendar})`, dates: [], problem: 'birth-date-unclear' }];
  }
  const read = /^\d{4}-\d{2}-\d{2}$/u.test(date)
    ? isoDate(date)
    : year !== ''
      ? partialDate(written, Number(year), Number(month), Number(month) === 0 ? 0 : Number(day))
      : yearSpan(written, Number(from || Number.NaN), Number(to || Number.NaN));
  return [circa === 'true' && read.dates.length === 1 ? roughly(read) : read];
}
