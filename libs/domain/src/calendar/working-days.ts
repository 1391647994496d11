import type { Day } from '@talent-window/contracts/vocabulary';
import type { Calendar } from './calendars.js';
import { addDays, dayNumber, weekday, yearOf } from './days.js';

/**
 * Whether offices work on a day. A year that is not issued yet has its weekends off alone: what is due in it is computed
 * anew when it is. Throws a RangeError that names the year, where the calendar begins after it.
 */
export const isWorkingDay = (day: Day, calendar: Calendar): boolean => {
  const weekend = weekday(day) === 0 || weekday(day) === 6;
  const year = calendar.years[yearOf(day)];
  if (year === undefined) {
    if (Object.keys(calendar.years).every((known) => Number(known) < yearOf(day))) return !weekend;
    throw new RangeError(`the official calendar ${calendar.version} does not cover the year ${yearOf(day)}`);
  }
  return weekend ? year.makeUpDays.includes(day) : !year.holidays.includes(day);
};

/** The first working day after a day. */
export const nextWorkingDay = (day: Day, calendar: Calendar): Day => {
  let next = addDays(day, 1);
  while (!isWorkingDay(next, calendar)) next = addDays(next, 1);
  return next;
};

/**
 * The n-th working day after `start`; the day of the event is not counted [L-APA Art. 48(2)], so day 1 is the next
 * working day, and 0 gives `start` itself.
 */
export const addWorkingDays = (start: Day, n: number, calendar: Calendar): Day => {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`${n} is no number of working days`);
  let day = start;
  for (let counted = 0; counted < n; counted += 1) day = nextWorkingDay(day, calendar);
  return day;
};

/** Working days after `start` up to and including `end`; 0 where `end` is not after `start`. */
export const workingDaysBetween = (start: Day, end: Day, calendar: Calendar): number => {
  const last = dayNumber(end);
  let counted = 0;
  for (let day = addDays(start, 1); dayNumber(day) <= last; day = addDays(day, 1)) {
    if (isWorkingDay(day, calendar)) counted += 1;
  }
  return counted;
};
