import type { Day } from '@talent-window/contracts/vocabulary';

/** One year of the 政府行政機關辦公日曆表 (DGPA). */
export interface CalendarYear {
  /** days off other than Saturdays and Sundays */
  readonly holidays: readonly Day[];
  /** Saturdays and Sundays on which offices work */
  readonly makeUpDays: readonly Day[];
  readonly source: string;
}

/** The official calendar as it was known at one time; a re-issue is a new version. */
export interface Calendar {
  /** e.g. `2025.2` */
  readonly version: string;
  readonly issuedOn: Day;
  readonly years: Readonly<Record<number, CalendarYear>>;
}

/** `MM-DD` separated by spaces. */
const days = (year: number, monthDays: string): readonly Day[] => monthDays.split(' ').map((it) => `${year}-${it}`);

const FIRST_2025: CalendarYear = {
  holidays: days(2025, '01-01 01-27 01-28 01-29 01-30 01-31 02-28 04-03 04-04 05-30 10-06 10-10'),
  makeUpDays: days(2025, '02-08'),
  source: '行政院113年6月27日院授人培字第1133024943號函',
};
/** 紀念日及節日實施條例 (2025-05-28) added three holidays in the middle of the year. */
const REISSUED_2025: CalendarYear = {
  holidays: days(2025, '01-01 01-27 01-28 01-29 01-30 01-31 02-28 04-03 04-04 05-30 09-29 10-06 10-10 10-24 12-25'),
  makeUpDays: days(2025, '02-08'),
  source: '行政院114年6月13日院授人培字第11430248311號函',
};
const FIRST_2026: CalendarYear = {
  holidays: days(
    2026,
    '01-01 02-16 02-17 02-18 02-19 02-20 02-27 04-03 04-06 05-01 06-19 09-25 09-28 10-09 10-26 12-25',
  ),
  makeUpDays: [],
  source: '行政院114年6月13日核定115年政府行政機關辦公日曆表; HOLJS',
};
const FIRST_2027: CalendarYear = {
  holidays: days(
    2027,
    '01-01 02-04 02-05 02-08 02-09 02-10 03-01 04-05 04-06 04-30 06-09 09-15 09-28 10-11 10-25 12-24 12-31',
  ),
  makeUpDays: [],
  source: 'HOLJS; ruyut/TaiwanCalendar data/2027.json',
};

/** Released calendars, oldest first; a released one never changes. [M] for the day on which 2027 was issued. */
export const CALENDARS: readonly Calendar[] = [
  { version: '2025.1', issuedOn: '2024-06-27', years: { 2025: FIRST_2025 } },
  { version: '2025.2', issuedOn: '2025-06-13', years: { 2025: REISSUED_2025, 2026: FIRST_2026 } },
  { version: '2026.1', issuedOn: '2026-06-01', years: { 2025: REISSUED_2025, 2026: FIRST_2026, 2027: FIRST_2027 } },
];

/** Throws a RangeError for a version that was never released. */
export const getCalendar = (version: string): Calendar => {
  const calendar = CALENDARS.find((it) => it.version === version);
  if (calendar === undefined) throw new RangeError(`no official calendar "${version}" was released`);
  return calendar;
};

export const CURRENT_CALENDAR: Calendar = getCalendar('2026.1');
