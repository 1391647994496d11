import type { ClockFacts, Day, Instant } from '@talent-window/contracts/vocabulary';
import type { Calendar } from '../calendar/calendars.js';
import { addDays, endOfTaipeiDay, instantMs, taipeiDay } from '../calendar/days.js';
import { isWorkingDay, nextWorkingDay } from '../calendar/working-days.js';

/*
 * The working-day clock [L-GC Art. 3(2)]. A working day d counts where accepted < d <= until, days in Taipei, `until`
 * being now, or when the clock stopped. It is paused where some pause has from < d <= to, an open pause lasting until
 * `until`; otherwise it is used. The first day is counted neither of the clock nor of a pause [L-APA Art. 48(2)]: so a
 * pause of some hours costs nobody a day, elapsed = used + paused, and the due day is the budget-th working day after
 * acceptance that no pause covers.
 */

interface Days {
  readonly accepted: Day;
  readonly until: Day;
  readonly isPaused: (day: Day) => boolean;
}

const daysOf = (clock: ClockFacts, now: Instant): Days | undefined => {
  if (clock.acceptedAt === undefined) return undefined;
  const stopped = clock.stoppedAt === undefined ? Number.POSITIVE_INFINITY : instantMs(clock.stoppedAt);
  const untilMs = Math.min(instantMs(now), stopped);
  const until = taipeiDay(new Date(untilMs).toISOString());
  const pauses = clock.pauses
    .filter((it) => instantMs(it.from) <= untilMs)
    .map((it) => ({
      from: taipeiDay(it.from),
      to: it.to === undefined || instantMs(it.to) > untilMs ? until : taipeiDay(it.to),
    }));
  return {
    accepted: taipeiDay(clock.acceptedAt),
    until,
    isPaused: (day) => pauses.some((it) => it.from < day && day <= it.to),
  };
};

const count = (days: Days, calendar: Calendar, paused: boolean): number => {
  let counted = 0;
  for (let day = addDays(days.accepted, 1); day <= days.until; day = addDays(day, 1)) {
    if (isWorkingDay(day, calendar) && days.isPaused(day) === paused) counted += 1;
  }
  return counted;
};

/** Working days the agencies have used; 0 before acceptance. */
export const usedWorkingDays = (clock: ClockFacts, now: Instant, calendar: Calendar): number => {
  const days = daysOf(clock, now);
  return days === undefined ? 0 : count(days, calendar, false);
};

/** Working days for which the clock has stood still. */
export const pausedWorkingDays = (clock: ClockFacts, now: Instant, calendar: Calendar): number => {
  const days = daysOf(clock, now);
  return days === undefined ? 0 : count(days, calendar, true);
};

/**
 * The working day on which the budget is used up, as things stand now; undefined before acceptance.
 * Throws a RangeError for a budget under one day.
 */
export const dueDay = (clock: ClockFacts, now: Instant, calendar: Calendar): Day | undefined => {
  const days = daysOf(clock, now);
  if (days === undefined) return undefined;
  if (!Number.isInteger(clock.budgetDays) || clock.budgetDays < 1) {
    throw new RangeError(`${clock.budgetDays} is no budget of working days`);
  }
  let day = days.accepted;
  for (let used = 0; used < clock.budgetDays;) {
    day = nextWorkingDay(day, calendar);
    if (!days.isPaused(day)) used += 1;
  }
  return day;
};

/** 24:00 Taipei of the due day. */
export const dueAt = (clock: ClockFacts, now: Instant, calendar: Calendar): Instant | undefined => {
  const day = dueDay(clock, now, calendar);
  return day === undefined ? undefined : endOfTaipeiDay(day);
};
