import type { DueDate, Instant } from '@talent-window/contracts/vocabulary';
import type { DueDateActivities } from './due-date-activities.js';

const DAYS_OF_MONTH = 30;

/**
 * Due dates of a rehearsal, in which a day lasts `dayMs`: every day is a working day, and a month has thirty.
 * A case that takes weeks is over in seconds, on the real engine.
 */
export function createCompressedDueDates(dayMs: number): DueDateActivities {
  const after = (from: Instant, days: number): DueDate => ({
    dueAt: new Date(Date.parse(from) + days * dayMs).toISOString(),
    calendarVersion: `compressed-${dayMs}`,
  });
  return {
    async dueInWorkingDays(from, days) {
      return after(from, days);
    },
    async dueInDays(from, days) {
      return after(from, days);
    },
    async dueInMonths(from, months) {
      return after(from, months * DAYS_OF_MONTH);
    },
    async dueOfClock({ acceptedAt, budgetDays, pauses }, now) {
      if (acceptedAt === undefined) throw new RangeError('the clock has not started');
      const paused = pauses
        .filter(({ from }) => from >= acceptedAt)
        .reduce((sum, { from, to = now }) => sum + Date.parse(to) - Date.parse(from), 0);
      return after(new Date(Date.parse(acceptedAt) + paused).toISOString(), budgetDays);
    },
  };
}
