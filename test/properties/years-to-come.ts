import type { Day } from '@talent-window/contracts/vocabulary';
import type { Calendar, CalendarYear } from '@talent-window/domain';
import { addDays, CURRENT_CALENDAR } from '@talent-window/domain';

const KNOWN = Object.values(CURRENT_CALENDAR.years);
const YEARS = Array.from({ length: 16 }, (_, nth) => 2030 + nth);

const isSaturday = (day: Day): boolean => new Date(day).getUTCDay() === 6;
const saturdayFrom = (day: Day): Day => (isSaturday(day) ? day : saturdayFrom(addDays(day, 1)));

/** The known years again and again, each with one Saturday on which offices work. */
function yearLike({ holidays, source }: CalendarYear, year: number): CalendarYear {
  return {
    holidays: holidays.map((day) => `${year}${day.slice(4)}`),
    makeUpDays: [saturdayFrom(`${year}-02-08`)],
    source,
  };
}

function calendarOf(version: string, ...more: readonly string[]): Calendar {
  const years = YEARS.flatMap((year, nth): [number, CalendarYear][] => {
    const known = KNOWN[nth % KNOWN.length];
    if (!known) return [];
    const like = yearLike(known, year);
    return [[year, { ...like, holidays: [...like.holidays, ...more.map((monthDay) => `${year}-${monthDay}`)] }]];
  });
  return { version, issuedOn: '2029-06-01', years: Object.fromEntries(years) };
}

/**
 * The official calendar ends with the year after this one, and drawn cases live for years: here it goes on, and is issued
 * again with three holidays more.
 */
export const ISSUED = [calendarOf('2030.1'), calendarOf('2030.2', '03-12', '07-24', '11-06')] as const;
