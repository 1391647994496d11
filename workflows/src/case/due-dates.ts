import type { DueDate } from '@talent-window/contracts/vocabulary';
import { PartState, PauseReason, StepKind, Visibility } from '@talent-window/contracts/vocabulary';
import { answerPeriod } from '@talent-window/domain/engine';
import type { Case } from './case.js';
import { both, changeRequest, clockDue, isPaused, waitDue } from './view.js';

/**
 * Computes every due date that is still open anew: after force majeure, and when the calendar was issued again.
 * @param what names this among the steps of the same stage and visit
 */
export async function recomputeDueDates(kase: Case, what: string): Promise<void> {
  const { clock } = kase.view.progress;
  const runs = clock.acceptedAt !== undefined && clock.stoppedAt === undefined && !isPaused(clock);
  const whole = runs ? await kase.activities.cases.dueOfClock(clock, kase.now()) : undefined;
  const wait = (await dueOfRequest(kase)) ?? (await dueOfPassport(kase)) ?? (await dueOfStage(kase));
  const dates = [whole, wait].filter((due) => due !== undefined);
  await kase.record(
    {
      cause: kase.causeOf(what),
      kind: StepKind.Done,
      what: 'due-dates-recomputed',
      visibility: Visibility.Public,
      details: dates[0] ? { calendarVersion: dates[0].calendarVersion, dueAt: dates.map(({ dueAt }) => dueAt) } : {},
    },
    both(whole ? clockDue(whole) : (view) => view, waitDue(wait), requestDue(wait)),
  );
}

/** Working days of the stage, without those for which the clock stood still. */
export async function dueOfStage(kase: Case): Promise<DueDate | undefined> {
  const { clock, parts, stage } = kase.view.progress;
  const days = kase.policy.workingDays.perStage[stage];
  const enteredAt = parts.find((part) => part.state === PartState.Current)?.enteredAt;
  if (days === undefined || enteredAt === undefined || isPaused(clock)) return undefined;
  return kase.activities.cases.dueOfClock(
    { acceptedAt: enteredAt, pauses: clock.pauses, budgetDays: days },
    kase.now(),
  );
}

/** The statutory time for an answer, counted from service; twice as long once it was extended. */
export async function dueOfRequest(kase: Case): Promise<DueDate | undefined> {
  const { request } = kase.view.progress;
  if (!request || request.answeredAt !== undefined) return undefined;
  const { servedAt, fromAbroad, extended } = request;
  return dueAfter(kase, servedAt, answerPeriod(kase.policy.answerWithin, { fromAbroad, times: extended ? 2 : 1 }));
}

/** End of a period of days or months from an event on. */
export const dueAfter = (kase: Case, from: string, period: ReturnType<typeof answerPeriod>): Promise<DueDate> =>
  'months' in period
    ? kase.activities.cases.dueInMonths(from, period.months)
    : kase.activities.cases.dueInDays(from, period.days);

async function dueOfPassport(kase: Case): Promise<DueDate | undefined> {
  const presented = kase.view.progress.clock.pauses.find(
    ({ to, why }) => to === undefined && why === PauseReason.PassportPresentation,
  );
  return presented && kase.activities.cases.dueInMonths(presented.from, kase.policy.passportWithinMonths);
}

const requestDue = (due: DueDate | undefined) =>
  changeRequest((request) => (due && request.answeredAt === undefined ? { dueAt: due.dueAt } : {}));
