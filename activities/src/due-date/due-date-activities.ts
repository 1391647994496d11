import type { ClockFacts, DueDate, Instant } from '@talent-window/contracts/vocabulary';
import { addWorkingDays, CURRENT_CALENDAR, dueAt, endOfTaipeiDay, periodEnd, taipeiDay } from '@talent-window/domain';

/** Due dates by the calendar in force. An activity, so that a case keeps the date it was told when a calendar is issued again. */
export interface DueDateActivities {
  /** end of the n-th working day after an instant */
  dueInWorkingDays(from: Instant, days: number): Promise<DueDate>;
  /** end of a period of calendar days [Administrative Procedure Act Art. 48] */
  dueInDays(from: Instant, days: number): Promise<DueDate>;
  /** end of a period of months [Administrative Procedure Act Art. 48] */
  dueInMonths(from: Instant, months: number): Promise<DueDate>;
  /** end of a clock's budget, its pauses added */
  dueOfClock(clock: ClockFacts, now: Instant): Promise<DueDate>;
}

export function createDueDateActivities(calendar = CURRENT_CALENDAR): DueDateActivities {
  const named = (due: Instant): DueDate => ({ dueAt: due, calendarVersion: calendar.version });
  return {
    async dueInWorkingDays(from, days) {
      return named(endOfTaipeiDay(addWorkingDays(taipeiDay(from), days, calendar)));
    },
    async dueInDays(from, days) {
      return named(periodEnd(taipeiDay(from), { days }, calendar).endsAt);
    },
    async dueInMonths(from, months) {
      return named(periodEnd(taipeiDay(from), { months }, calendar).endsAt);
    },
    async dueOfClock(clock, now) {
      const due = dueAt(clock, now, calendar);
      if (due === undefined) throw new RangeError('the clock has not started');
      return named(due);
    },
  };
}
