import { describe, expect, it } from '@jest/globals';
import type { ClockFacts, Day, Instant } from '@talent-window/contracts/vocabulary';
import fc from 'fast-check';
import { CURRENT_CALENDAR as calendar } from '../calendar/calendars.js';
import { addDays, dayNumber, taipeiDay } from '../calendar/days.js';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '../calendar/working-days.js';
import { dueAt, dueDay, pausedWorkingDays, usedWorkingDays } from './clock.js';

const why = 'passport-presentation' as const;
const at = (day: Day, hour = 10): Instant =>
  new Date(dayNumber(day) * 86_400_000 + (hour - 8) * 3_600_000).toISOString();
const clockOf = (acceptedAt: Instant, ...pauses: readonly (readonly [Instant, Instant?])[]): ClockFacts => ({
  acceptedAt,
  budgetDays: 30,
  pauses: pauses.map(([from, to]) => (to === undefined ? { from, why } : { from, to, why })),
});

const START = Date.parse('2025-01-02T00:00:00Z');
const someInstant = fc
  .integer({ min: 0, max: 700 * 24 })
  .map((hours) => new Date(START + hours * 3_600_000).toISOString());
/** acceptance, start and end of a pause, now: in order, up to some months apart */
const story = fc.tuple(someInstant, fc.nat(60 * 24), fc.nat(60 * 24), fc.nat(60 * 24)).map(([accepted, a, b, c]) => {
  const later = (hours: number): Instant => new Date(Date.parse(accepted) + hours * 3_600_000).toISOString();
  return { accepted, from: later(a), to: later(a + b), now: later(a + b + c) };
});

describe('working-day clock', () => {
  it('gives the day after acceptance the number one and the thirtieth the deadline', () => {
    const clock = clockOf(at('2026-02-09'));
    expect(usedWorkingDays(clock, at('2026-02-09', 23), calendar)).toBe(0);
    expect(usedWorkingDays(clock, at('2026-02-10', 0), calendar)).toBe(1);
    expect(usedWorkingDays(clock, at('2026-02-22'), calendar)).toBe(4);
    expect(dueDay(clock, at('2026-02-10'), calendar)).toBe('2026-03-31');
    expect(dueAt(clock, at('2026-02-10'), calendar)).toBe('2026-03-31T16:00:00.000Z');
  });

  it('has used nothing and owes nothing before acceptance', () => {
    const clock: ClockFacts = { budgetDays: 30, pauses: [] };
    const now = at('2026-02-10');
    expect([usedWorkingDays(clock, now, calendar), pausedWorkingDays(clock, now, calendar)]).toEqual([0, 0]);
    expect(dueAt(clock, now, calendar)).toBeUndefined();
  });

  it('stands still while the passport is awaited, and moves the due day by as much', () => {
    const clock = clockOf(at('2026-02-09'), [at('2026-02-11'), at('2026-02-24')]);
    const now = at('2026-02-25');
    expect(usedWorkingDays(clock, now, calendar)).toBe(3);
    expect(pausedWorkingDays(clock, now, calendar)).toBe(4);
    expect(dueDay(clock, now, calendar)).toBe(addWorkingDays('2026-03-31', 4, calendar));
  });

  it('lets an open pause push the due day ahead day by day', () => {
    const clock = clockOf(at('2026-03-02'), [at('2026-03-05')]);
    const [first, second] = ['2026-03-09', '2026-03-10'].map((day) => dueDay(clock, at(day), calendar)) as [Day, Day];
    expect(workingDaysBetween(first, second, calendar)).toBe(1);
    expect(usedWorkingDays(clock, at('2026-06-01'), calendar)).toBe(3);
  });

  it('costs nobody a day where a pause ends on the day it began, and counts overlapping pauses once', () => {
    const plain = clockOf(at('2026-03-02'));
    const sameDay = clockOf(at('2026-03-02'), [at('2026-03-05', 9), at('2026-03-05', 17)]);
    const once = clockOf(at('2026-03-02'), [at('2026-03-05'), at('2026-03-12')]);
    const twice = clockOf(at('2026-03-02'), [at('2026-03-05'), at('2026-03-10')], [at('2026-03-06'), at('2026-03-12')]);
    const now = at('2026-03-20');
    expect(dueDay(sameDay, now, calendar)).toBe(dueDay(plain, now, calendar));
    expect(dueDay(twice, now, calendar)).toBe(dueDay(once, now, calendar));
    expect(pausedWorkingDays(twice, now, calendar)).toBe(5);
  });

  it('stops for good when the case is decided', () => {
    const clock = { ...clockOf(at('2026-03-02'), [at('2026-03-05')]), stoppedAt: at('2026-03-10') };
    for (const now of [at('2026-03-10'), at('2027-11-01')]) {
      expect(usedWorkingDays(clock, now, calendar)).toBe(3);
      expect(pausedWorkingDays(clock, now, calendar)).toBe(3);
    }
  });

  it('does not move a due day that had passed before the pause began', () => {
    const clock = clockOf(at('2026-02-09'), [at('2026-04-10'), at('2026-05-29')]);
    expect(dueDay(clock, at('2026-06-01'), calendar)).toBe('2026-03-31');
  });

  it('refuses a budget of no days', () => {
    expect(() => dueDay({ ...clockOf(at('2026-02-09')), budgetDays: 0 }, at('2026-02-09'), calendar)).toThrow(
      RangeError,
    );
  });
});

describe('for any case, the working-day clock', () => {
  it('splits the working days since acceptance into used and paused, with nothing left over', () => {
    fc.assert(
      fc.property(story, fc.boolean(), ({ accepted, from, to, now }, open) => {
        const clock = clockOf(accepted, open ? [from] : [from, to]);
        const elapsed = workingDaysBetween(taipeiDay(accepted), taipeiDay(now), calendar);
        expect(usedWorkingDays(clock, now, calendar) + pausedWorkingDays(clock, now, calendar)).toBe(elapsed);
      }),
    );
  });

  it('takes up after a pause exactly where it stood still', () => {
    fc.assert(
      fc.property(story, ({ accepted, from, to, now }) => {
        const clock = clockOf(accepted, [from, to]);
        const before = usedWorkingDays(clock, from, calendar);
        expect(usedWorkingDays(clock, to, calendar)).toBe(before);
        const since = workingDaysBetween(taipeiDay(to), taipeiDay(now), calendar);
        expect(usedWorkingDays(clock, now, calendar)).toBe(before + since);
        const due =
          before >= 30
            ? dueDay(clockOf(accepted), now, calendar)
            : addWorkingDays(taipeiDay(to), 30 - before, calendar);
        expect(dueDay(clock, now, calendar)).toBe(due);
      }),
    );
  });

  it('never runs backwards, by at most one a day, and only on working days', () => {
    fc.assert(
      fc.property(story, fc.boolean(), ({ accepted, from, to, now }, open) => {
        const clock = clockOf(accepted, open ? [from] : [from, to]);
        const next = at(addDays(taipeiDay(now), 1));
        const step = usedWorkingDays(clock, next, calendar) - usedWorkingDays(clock, now, calendar);
        expect(isWorkingDay(taipeiDay(next), calendar) ? [0, 1] : [0]).toContain(step);
      }),
    );
  });

  it('falls due on a working day, on which the budget is used up and not before', () => {
    fc.assert(
      fc.property(story, ({ accepted, from, to, now }) => {
        const clock = clockOf(accepted, [from, to]);
        const due = dueDay(clock, now, calendar) ?? '';
        expect(isWorkingDay(due, calendar)).toBe(true);
        const used = (day: Day): number => usedWorkingDays(clock, at(day, 23), calendar);
        expect(used(due)).toBe(30);
        expect(used(addDays(due, -1))).toBe(29);
      }),
    );
  });
});
