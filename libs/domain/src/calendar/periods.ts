import type { Day, Instant } from '@talent-window/contracts/vocabulary';
import type { Calendar } from './calendars.js';
import { addDays, endOfTaipeiDay, taipeiHour, weekday } from './days.js';
import { isWorkingDay, nextWorkingDay } from './working-days.js';

const lastDayOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/**
 * Last day of a period of n months after an event: the period begins on the day after [L-APA Art. 48(2)] and ends on
 * the day before the corresponding day, or on the month's last day where that one does not exist [Art. 48(3)].
 */
export const addMonths = (event: Day, n: number): Day => {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`${n} is no number of months`);
  const first = addDays(event, 1);
  const monthIndex = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1 + n;
  const [year, month, date] = [Math.floor(monthIndex / 12), (monthIndex % 12) + 1, Number(first.slice(8))];
  const ofMonth = (day: number): Day =>
    `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const last = lastDayOfMonth(year, month);
  return date > last ? ofMonth(last) : addDays(ofMonth(date), -1);
};

/** How long a period is: calendar days or months. */
export type Period = { readonly days: number } | { readonly months: number };

/**
 * When a period after an event ends [L-APA Art. 48(4)]: at 24:00 of its last day; where that is a Sunday or holiday,
 * of the next working day; where it is a Saturday, at noon of the next Monday, or at 24:00 of the first working day
 * after if offices are closed on that Monday. Not for penalties, where the first day and holidays count [Art. 48(5)].
 */
export const periodEnd = (event: Day, period: Period, calendar: Calendar): { lastDay: Day; endsAt: Instant } => {
  const plain = 'days' in period ? addDays(event, period.days) : addMonths(event, period.months);
  if (isWorkingDay(plain, calendar)) return { lastDay: plain, endsAt: endOfTaipeiDay(plain) };
  const lastDay = nextWorkingDay(plain, calendar);
  const saturdayToMonday = weekday(plain) === 6 && weekday(lastDay) === 1 && lastDay === addDays(plain, 2);
  return { lastDay, endsAt: saturdayToMonday ? taipeiHour(lastDay, 12) : endOfTaipeiDay(lastDay) };
};
