import type { CaseNo, Instant } from '@talent-window/contracts/vocabulary';
import { taipeiDay, yearOf } from '../calendar/days.js';

/** The parts of a case number 收件號 [I from the example 107551003050]. */
export interface CaseNumberParts {
  /** 民國 year, e.g. 115 for 2026 */
  readonly rocYear: number;
  /** unit and business, 3 digits */
  readonly unit: string;
  /** 1 to 999,999, counted per year and unit */
  readonly serial: number;
}

/** 民國 year at an instant; it changes at midnight in Taipei. */
export const rocYearAt = (instant: Instant): number => yearOf(taipeiDay(instant)) - 1911;

/** 12 digits. Throws a RangeError for parts that do not fit. */
export const formatCaseNo = ({ rocYear, unit, serial }: CaseNumberParts): CaseNo => {
  const fits = (value: number, max: number): boolean => Number.isInteger(value) && value >= 1 && value <= max;
  if (!fits(rocYear, 999) || !fits(serial, 999_999) || !/^\d{3}$/.test(unit)) {
    throw new RangeError(`year ${rocYear}, unit "${unit}" and serial ${serial} make no case number`);
  }
  return `${String(rocYear).padStart(3, '0')}${unit}${String(serial).padStart(6, '0')}`;
};

/** Undefined for what is no case number. */
export const parseCaseNo = (text: string): CaseNumberParts | undefined => {
  const [, year, unit, serial] = /^(\d{3})(\d{3})(\d{6})$/.exec(text) ?? [];
  if (year === undefined || unit === undefined || Number(year) < 1 || Number(serial) < 1) return undefined;
  return { rocYear: Number(year), unit, serial: Number(serial) };
};
