import type { Authority, Instant, Part, Progress } from '@talent-window/contracts/vocabulary';
import type { Calendar } from '../calendar/calendars.js';
import { usedWorkingDays } from './clock.js';

/**
 * Working days that a part took or takes, without those for which the clock stood still; 0 before it was entered and
 * before acceptance. The parts of a case add up to what its clock has used.
 */
export function usedByPart({ clock }: Progress, part: Part, now: Instant, calendar: Calendar): number {
  if (part.enteredAt === undefined || clock.acceptedAt === undefined) return 0;
  const ends = [part.leftAt, clock.stoppedAt, now].filter((at) => at !== undefined).sort();
  const from = part.enteredAt < clock.acceptedAt ? clock.acceptedAt : part.enteredAt;
  const until = ends[0] ?? now;
  if (until < from) return 0;
  const { pauses, budgetDays } = clock;
  return usedWorkingDays({ acceptedAt: from, stoppedAt: until, pauses, budgetDays }, now, calendar);
}

/** The same for each authority that had a part in the case (A10). */
export function usedByAuthority(
  progress: Progress,
  now: Instant,
  calendar: Calendar,
): Partial<Record<Authority, number>> {
  const used: Partial<Record<Authority, number>> = {};
  for (const part of progress.parts) {
    used[part.authority] = (used[part.authority] ?? 0) + usedByPart(progress, part, now, calendar);
  }
  return used;
}
