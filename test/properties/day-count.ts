import { expect } from '@jest/globals';
import type { ClockFacts, Day, Instant, Step } from '@talent-window/contracts/vocabulary';
import type { Calendar } from '@talent-window/domain';
import {
  addDays,
  endOfTaipeiDay,
  isWorkingDay,
  pausedWorkingDays,
  taipeiDay,
  usedWorkingDays,
} from '@talent-window/domain';

/** What stopped and started the clock of a case, read from its steps alone and not from what the case says of its clock. */
export interface Life {
  acceptedOn?: Day;
  stoppedOn?: Day;
  readonly pauses: { readonly why: string; readonly from: Day; to?: Day }[];
}

/** Which steps stop the clock, and which one lets it go on. */
const PAUSES: Readonly<Record<string, string>> = {
  'applicant-asked': 'request',
  'passport-inspection-notified': 'passport',
  suspendClock: 'force majeure',
  'card-put-off': 'issue day',
};
const RESUMES: Readonly<Record<string, string>> = {
  resubmit: 'request',
  recordInspection: 'passport',
  passportInspected: 'passport',
  resumeClock: 'force majeure',
  'card-taken-up': 'issue day',
};

/** The life that these steps tell. What was ignored tells nothing. */
export function lifeOf(steps: readonly Step[]): Life {
  const life: Life = { pauses: [] };
  const end = (day: Day, why?: string): void => {
    for (const pause of life.pauses) if (pause.to === undefined && (why ?? pause.why) === pause.why) pause.to = day;
  };
  for (const { kind, what, at } of steps) {
    const day = taipeiDay(at);
    if (kind === 'message-ignored' || life.stoppedOn !== undefined) continue;
    if (what === 'accepted') life.acceptedOn = day;
    const [pauses, resumes] = [PAUSES[what], RESUMES[what]];
    if (pauses !== undefined) life.pauses.push({ why: pauses, from: day });
    if (resumes !== undefined) end(day, resumes);
    if (what === 'cardProduced' || kind === 'closed') {
      end(day);
      if (life.acceptedOn !== undefined) life.stoppedOn = day;
    }
  }
  return life;
}

export const isRunning = ({ acceptedOn, stoppedOn, pauses }: Life): boolean =>
  acceptedOn !== undefined && stoppedOn === undefined && pauses.every(({ to }) => to !== undefined);

/** The day on which a pause begins still counts, the day on which it ends does not: it is the law's own way of counting. */
const isPaused = ({ pauses }: Life, day: Day): boolean =>
  pauses.some(({ from, to }) => from < day && (to === undefined || day <= to));

/** Every working day after acceptance, laid on one of two heaps. */
function countDays(life: Life, now: Instant, calendar: Calendar): { readonly used: number; readonly paused: number } {
  const heaps = { used: 0, paused: 0 };
  if (life.acceptedOn === undefined) return heaps;
  const today = taipeiDay(now);
  const last = life.stoppedOn !== undefined && life.stoppedOn < today ? life.stoppedOn : today;
  for (let day = addDays(life.acceptedOn, 1); day <= last; day = addDays(day, 1)) {
    if (isWorkingDay(day, calendar)) heaps[isPaused(life, day) ? 'paused' : 'used'] += 1;
  }
  return heaps;
}

/** A paused day is never counted, and a working day is never lost. */
export function countsDaysRightly(life: Life, clock: ClockFacts, now: Instant, calendar: Calendar): void {
  const counted = { used: usedWorkingDays(clock, now, calendar), paused: pausedWorkingDays(clock, now, calendar) };
  expect(counted).toEqual(countDays(life, now, calendar));
}

/** The end of the day on which so many working days since `from` are used, with what is known of pauses. */
export function dueAfter(life: Life, from: Day, days: number, calendar: Calendar): Instant {
  let day = from;
  for (let used = 0; used < days;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar) && !isPaused(life, day)) used += 1;
  }
  return endOfTaipeiDay(day);
}
