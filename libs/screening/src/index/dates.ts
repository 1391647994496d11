import { BirthDateRelation } from '@talent-window/contracts/vocabulary';

/** Years before these are of another calendar: of the Republic of China 民國, or of Iran and the Hijra, which nobody can tell apart. */
const REPUBLIC = 150;
const COMMON_ERA = 1850;
const FIRST_YEAR = 1911;

/** A birth date as far as it is known, in one number: 19700102, 19700100, 19700000; 0 where nothing can be read. */
export function dateNumber(text: string): number {
  const [, written = '', month = '00', day = '00'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  const year = Number(written) <= REPUBLIC ? Number(written) + FIRST_YEAR : Number(written);
  return written === '' || year < COMMON_ERA ? 0 : Number(`${year}${month}${day}`);
}

const yearOf = (date: number): number => Math.floor(date / 10_000);
const monthOf = (date: number): number => Math.floor(date / 100) % 100;
const dayOf = (date: number): number => date % 100;

const isNewYear = (date: number): boolean => date % 10_000 === 101;

/** The nearest first. */
const ORDER = [
  BirthDateRelation.Same,
  BirthDateRelation.DayMonthSwapped,
  BirthDateRelation.Slip,
  BirthDateRelation.SamePart,
  BirthDateRelation.NearYear,
  BirthDateRelation.SameYear,
  BirthDateRelation.Far,
  BirthDateRelation.Unknown,
];

export function relate(a: number, b: number): BirthDateRelation {
  if (a === 0 || b === 0) return BirthDateRelation.Unknown;
  if (a === b && dayOf(a) > 0) return BirthDateRelation.Same;
  const years = Math.abs(yearOf(a) - yearOf(b));
  // The first of January is what is written where nobody knows the day.
  if (isNewYear(a) !== isNewYear(b)) return relate(isNewYear(a) ? a - 101 : a, isNewYear(b) ? b - 101 : b);
  const isPartial = dayOf(a) === 0 || dayOf(b) === 0;
  if (isPartial) {
    const monthsMeet = monthOf(a) === 0 || monthOf(b) === 0 || monthOf(a) === monthOf(b);
    if (years === 0) return monthsMeet ? BirthDateRelation.SamePart : BirthDateRelation.SameYear;
    return years === 1 ? BirthDateRelation.NearYear : BirthDateRelation.Far;
  }
  if (years === 0 && monthOf(a) === dayOf(b) && dayOf(a) === monthOf(b)) return BirthDateRelation.DayMonthSwapped;
  if (isSlip(a, b)) return BirthDateRelation.Slip;
  if (years === 0) return BirthDateRelation.SameYear;
  return years === 1 ? BirthDateRelation.NearYear : BirthDateRelation.Far;
}

/** One digit differs, two neighbours are swapped, or a day between. */
function isSlip(a: number, b: number): boolean {
  if (a - (a % 100) === b - (b % 100) && Math.abs(dayOf(a) - dayOf(b)) === 1) return true;
  let [x, y, differing, at] = [a, b, 0, -1];
  let swapped = false;
  for (let i = 0, beforeX = 0, beforeY = 0; x > 0 || y > 0; i += 1) {
    const [digitX, digitY] = [x % 10, y % 10];
    if (digitX !== digitY) {
      swapped = differing === 1 && at === i - 1 && digitX === beforeY && digitY === beforeX;
      differing += 1;
      at = i;
    }
    [beforeX, beforeY] = [digitX, digitY];
    [x, y] = [Math.floor(x / 10), Math.floor(y / 10)];
  }
  return differing === 1 || (differing === 2 && swapped);
}

/** The relation to the nearest of several dates. @returns its place in the list, -1 where there is none */
export function nearest(date: number, dates: ArrayLike<number>, from: number, to: number): [BirthDateRelation, number] {
  let [best, at] = [ORDER.length - 1, -1];
  for (let i = from; i < to; i += 1) {
    const rank = ORDER.indexOf(relate(date, dates[i] ?? 0));
    if (rank < best) [best, at] = [rank, i];
  }
  return [ORDER[best] ?? BirthDateRelation.Unknown, at];
}
