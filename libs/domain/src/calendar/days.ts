import type { Day, Instant } from '@talent-window/contracts/vocabulary';

const DAY_MS = 86_400_000;
/** Taipei is UTC+8 and keeps no summer time. */
const TAIPEI_OFFSET_MS = 8 * 3_600_000;

/** Days since 1970-01-01. Throws a RangeError for what is no day of the calendar. */
export const dayNumber = (day: Day): number => {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00.000Z`) : Number.NaN;
  if (Number.isNaN(ms) || dayOf(ms / DAY_MS) !== day) throw new RangeError(`"${day}" is no day of the form YYYY-MM-DD`);
  return ms / DAY_MS;
};

export const dayOf = (number: number): Day => new Date(number * DAY_MS).toISOString().slice(0, 10);

export const addDays = (day: Day, n: number): Day => dayOf(dayNumber(day) + n);

/** The same day of the month n months earlier, or the last day of that month where it has no such day. */
export const monthsBefore = (day: Day, n: number): Day => {
  const monthIndex = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 - n;
  const [year, month] = [Math.floor(monthIndex / 12), (((monthIndex % 12) + 12) % 12) + 1];
  const date = Math.min(Number(day.slice(8)), new Date(Date.UTC(year, month, 0)).getUTCDate());
  return new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);
};

/** 0 Sunday to 6 Saturday. */
export const weekday = (day: Day): number => (((dayNumber(day) + 4) % 7) + 7) % 7;

export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** Throws a RangeError for what is no instant. */
export const instantMs = (instant: Instant): number => {
  const ms = Date.parse(instant);
  if (Number.isNaN(ms)) throw new RangeError(`"${instant}" is no instant`);
  return ms;
};

/** The day in Taipei at an instant. */
export const taipeiDay = (instant: Instant): Day => dayOf(Math.floor((instantMs(instant) + TAIPEI_OFFSET_MS) / DAY_MS));

/** An hour of a day in Taipei; 24 is midnight at its end. */
export const taipeiHour = (day: Day, hour: number): Instant =>
  new Date(dayNumber(day) * DAY_MS + hour * 3_600_000 - TAIPEI_OFFSET_MS).toISOString();

/** 24:00 in Taipei: deadlines run to the end of their last day. */
export const endOfTaipeiDay = (day: Day): Instant => taipeiHour(day, 24);
