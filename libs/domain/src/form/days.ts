import type { Day } from '@talent-window/contracts/vocabulary';

const ROC_EPOCH = 1911;

const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

const dayOf = (year: number, month: number, day: number): Day | undefined =>
  year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
    : undefined;

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/u;
const GREGORIAN = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/u;
// A ROC year needs three digits: `77/05/01` could be any day, month and year order of another country.
const ROC = /^(?:民國)?(\d{3})[/.-](\d{1,2})[/.-](\d{1,2})$/u;
const ROC_WRITTEN = /^民國(\d{1,3})年(\d{1,2})月(\d{1,2})日$/u;
const GREGORIAN_WRITTEN = /^(?:西元)?(\d{4})年(\d{1,2})月(\d{1,2})日$/u;
// A month in letters leaves no doubt which number is the day.
const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)?-?([a-z]{3,9})[.,-]*(\d{4})$/u;
const MONTH_FIRST = /^([a-z]{3,9})\.?-?(\d{1,2})(?:st|nd|rd|th)?,?-?(\d{4})$/u;

const inEnglish = (written: string): Day | undefined => {
  const [, date, name, year] = DAY_FIRST.exec(written) ?? [];
  const [, otherName, otherDate, otherYear] = MONTH_FIRST.exec(written) ?? [];
  const month = MONTHS.findIndex((it) => it.startsWith(name ?? otherName ?? '-')) + 1;
  return month === 0 ? undefined : dayOf(Number(year ?? otherYear), month, Number(date ?? otherDate));
};

/**
 * Reads a day as people write it: ISO, `2018/2/1`, `1 Feb 2018`, `February 1, 2018`, ROC `107/02/01`, `民國107年2月1日`;
 * undefined for a day that does not exist.
 */
export const parseDay = (text: string): Day | undefined => {
  const written = text.normalize('NFKC').replace(/\s+/gu, '');
  const gregorian = GREGORIAN.exec(written) ?? GREGORIAN_WRITTEN.exec(written);
  if (gregorian) return dayOf(Number(gregorian[1]), Number(gregorian[2]), Number(gregorian[3]));
  const roc = ROC.exec(written) ?? ROC_WRITTEN.exec(written);
  return roc ? dayOf(Number(roc[1]) + ROC_EPOCH, Number(roc[2]), Number(roc[3])) : inEnglish(written.toLowerCase());
};

const PART = /^(\d{4})(?:-(\d{2}))?$/u;
const ROC_PART = /^民國(\d{1,3})年(?:(\d{1,2})月)?$/u;

/** The same for a birth date of which only the year, or year and month, may be known: `1976`, `1976-06`, `民國65年`. */
export const parsePartialDay = (text: string): string | undefined => {
  const written = text.normalize('NFKC').replace(/\s+/gu, '');
  const iso = PART.exec(written);
  const [, year = '', month] = iso ?? ROC_PART.exec(written) ?? [];
  if (year === '') return parseDay(written);
  const first = dayOf(Number(year) + (iso ? 0 : ROC_EPOCH), Number(month ?? 1), 1);
  return first?.slice(0, month === undefined ? 4 : 7);
};

/** Whether a text is an ISO day that exists. */
export const isDay = (text: string): boolean => {
  const parts = ISO.exec(text);
  return parts !== null && dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== undefined;
};

/** The same day of a later (or earlier) month, or that month's last day where there is none [L-APA Art. 48(3)]. */
export const monthsAfter = (day: Day, months: number): Day => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const [newYear, newMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return `${pad(newYear, 4)}-${pad(newMonth, 2)}-${pad(Math.min(date, daysInMonth(newYear, newMonth)), 2)}`;
};
