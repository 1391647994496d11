import type { Instant } from '@talent-window/contracts/vocabulary';
import { StepKind, Visibility } from '@talent-window/contracts/vocabulary';
import type { Case } from './case.js';
import { changeDesk, isPaused } from './view.js';

type Level = 1 | 2;

/**
 * When supervisors are to see the case next: at level 1 the target of the stage is used up, at level 2 the budget of the
 * whole. Nothing escalates while the clock stands still.
 */
export function nextEscalation({ policy, view }: Case): { readonly level: Level; readonly at: Instant } | undefined {
  const { clock, stage, dueAt } = view.progress;
  if (!policy.escalates || isPaused(clock) || clock.acceptedAt === undefined || clock.stoppedAt !== undefined)
    return undefined;
  const reached = view.desk.escalation ?? 0;
  const hasTarget = policy.workingDays.perStage[stage] !== undefined;
  if (reached < 1 && hasTarget && dueAt !== undefined) return { level: 1, at: dueAt };
  return reached < 2 && clock.dueAt !== undefined ? { level: 2, at: clock.dueAt } : undefined;
}

export async function escalate(kase: Case, level: Level): Promise<void> {
  const what = `escalated-${level}`;
  await kase.record(
    { cause: `timer:${kase.causeOf(what)}`, kind: StepKind.DeadlinePassed, what, visibility: Visibility.Officers },
    changeDesk(() => ({ escalation: level })),
  );
}
