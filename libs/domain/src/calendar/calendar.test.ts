import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CALENDARS, CURRENT_CALENDAR, getCalendar } from './calendars.js';
import { addDays, dayNumber, dayOf, endOfTaipeiDay, taipeiDay, weekday } from './days.js';
import { addMonths, periodEnd } from './periods.js';
import { addWorkingDays, isWorkingDay, nextWorkingDay, workingDaysBetween } from './working-days.js';

const anyDay = (first: string, last: string): fc.Arbitrary<string> =>
  fc.integer({ min: dayNumber(first), max: dayNumber(last) }).map(dayOf);
const yearOfWork = (year: number, version: string): number =>
  Array.from({ length: 365 }, (_, i) => addDays(`${year}-01-01`, i)).filter((day) =>
    isWorkingDay(day, getCalendar(version)),
  ).length;

describe('official calendar', () => {
  it.each([
    ['2026-02-09', 30, '2026-03-31'],
    ['2026-09-21', 30, '2026-11-06'],
    ['2026-09-24', 7, '2026-10-07'],
    ['2026-12-24', 1, '2026-12-28'],
    ['2027-02-03', 1, '2027-02-11'],
  ])('counts from %s %i working days to %s', (start, n, end) => {
    expect(addWorkingDays(start, n, CURRENT_CALENDAR)).toBe(end);
    expect(workingDaysBetween(start, end, CURRENT_CALENDAR)).toBe(n);
  });

  it.each([
    [2025, '2025.1', 250],
    [2025, '2025.2', 247],
    [2026, '2026.1', 245],
    [2027, '2026.1', 244],
  ])('has in %i by version %s %i working days', (year, version, n) => {
    expect(yearOfWork(year, version)).toBe(n);
  });

  it('works on the make-up Saturday of 2025 and never on a holiday', () => {
    expect(isWorkingDay('2025-02-08', CURRENT_CALENDAR)).toBe(true);
    expect(weekday('2025-02-08')).toBe(6);
    expect(isWorkingDay('2026-02-20', CURRENT_CALENDAR)).toBe(false);
  });

  it('moves due dates when the calendar of 2025 is issued again', () => {
    expect(addWorkingDays('2025-09-15', 30, getCalendar('2025.1'))).toBe('2025-10-29');
    expect(addWorkingDays('2025-09-15', 30, getCalendar('2025.2'))).toBe('2025-10-31');
  });

  it('goes on with weekends alone where no year is issued yet, and names one that it begins after', () => {
    expect(addWorkingDays('2027-12-20', 10, CURRENT_CALENDAR)).toBe('2028-01-05');
    expect(isWorkingDay('2028-02-28', CURRENT_CALENDAR)).toBe(true);
    expect(isWorkingDay('2028-01-01', CURRENT_CALENDAR)).toBe(false);
    expect(() => isWorkingDay('2024-12-31', CURRENT_CALENDAR)).toThrow(
      new RangeError('the official calendar 2026.1 does not cover the year 2024'),
    );
    expect(() => getCalendar('1999.1')).toThrow(RangeError);
  });

  it('lists as holidays only weekdays of its year, in order, and as make-up days only weekend days', () => {
    for (const calendar of CALENDARS) {
      for (const [year, { holidays, makeUpDays }] of Object.entries(calendar.years)) {
        expect([...holidays].sort()).toEqual(holidays);
        expect(holidays.filter((day) => !day.startsWith(year) || [0, 6].includes(weekday(day)))).toEqual([]);
        expect(makeUpDays.filter((day) => !day.startsWith(year) || ![0, 6].includes(weekday(day)))).toEqual([]);
      }
    }
  });

  it('finds for any start the working day that lies n working days ahead, never an earlier one', () => {
    fc.assert(
      fc.property(anyDay('2025-01-01', '2027-10-01'), fc.integer({ min: 1, max: 40 }), (start, n) => {
        const end = addWorkingDays(start, n, CURRENT_CALENDAR);
        expect(isWorkingDay(end, CURRENT_CALENDAR)).toBe(true);
        expect(workingDaysBetween(start, end, CURRENT_CALENDAR)).toBe(n);
        expect(workingDaysBetween(start, addDays(end, -1), CURRENT_CALENDAR)).toBe(n - 1);
      }),
    );
  });

  it('adds up over any cut of a stretch of days', () => {
    const day = anyDay('2025-01-01', '2027-12-31');
    fc.assert(
      fc.property(day, day, day, (a, b, c) => {
        const [first = a, middle = b, last = c] = [a, b, c].sort();
        const between = (from: string, to: string): number => workingDaysBetween(from, to, CURRENT_CALENDAR);
        expect(between(first, middle) + between(middle, last)).toBe(between(first, last));
      }),
    );
  });
});

describe('days in Taipei', () => {
  it('begin and end at 16:00 UTC', () => {
    expect(taipeiDay('2025-12-31T15:59:59.999Z')).toBe('2025-12-31');
    expect(taipeiDay('2025-12-31T16:00:00.000Z')).toBe('2026-01-01');
    expect(endOfTaipeiDay('2026-03-31')).toBe('2026-03-31T16:00:00.000Z');
  });

  it.each(['2026-02-30', '2026-13-01', '2026-1-1', '', '2026-02-09T00:00:00Z'])('refuse "%s"', (day) => {
    expect(() => dayNumber(day)).toThrow(RangeError);
  });
});

describe('periods', () => {
  it.each([
    ['2026-01-15', 6, '2026-07-15'],
    ['2026-02-28', 1, '2026-03-31'],
    ['2026-08-27', 6, '2027-02-27'],
    ['2026-08-30', 6, '2027-02-28'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2025-12-31', 12, '2026-12-31'],
    ['2023-08-30', 6, '2024-02-29'],
  ])('after %s of %i months end on %s', (event, months, last) => {
    expect(addMonths(event, months)).toBe(last);
  });

  it.each([
    ['on a working day, at its midnight', '2026-03-02', '2026-03-12', '2026-03-12T16:00:00.000Z'],
    ['on a Sunday, on Monday', '2026-03-05', '2026-03-16', '2026-03-16T16:00:00.000Z'],
    ['on a Saturday, at noon of Monday', '2026-03-04', '2026-03-16', '2026-03-16T04:00:00.000Z'],
    ['on a Saturday before a closed Monday, on Tuesday', '2026-03-25', '2026-04-07', '2026-04-07T16:00:00.000Z'],
    ['on a holiday, on the next working day', '2026-09-15', '2026-09-29', '2026-09-29T16:00:00.000Z'],
  ])('end %s', (_, event, lastDay, endsAt) => {
    expect(periodEnd(event, { days: 10 }, CURRENT_CALENDAR)).toEqual({ lastDay, endsAt });
  });

  it('never end before the plain last day, and always on a working day', () => {
    fc.assert(
      fc.property(anyDay('2025-01-01', '2027-06-01'), fc.integer({ min: 0, max: 6 }), (event, months) => {
        const { lastDay } = periodEnd(event, { months }, CURRENT_CALENDAR);
        expect(isWorkingDay(lastDay, CURRENT_CALENDAR)).toBe(true);
        expect(lastDay >= addMonths(event, months)).toBe(true);
        expect(lastDay <= nextWorkingDay(addMonths(event, months), CURRENT_CALENDAR)).toBe(true);
      }),
    );
  });
});
