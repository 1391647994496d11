import { isDeepStrictEqual } from 'node:util';
import { expect } from '@jest/globals';
import type { CaseView, Step } from '@talent-window/contracts/vocabulary';
import { Awaiting, MatchBand, PartState, Stage, StepKind } from '@talent-window/contracts/vocabulary';
import type { Calendar } from '@talent-window/domain';
import { judge, taipeiDay } from '@talent-window/domain';
import { belongs } from './commands.js';
import { countsDaysRightly, dueAfter, lifeOf } from './day-count.js';
import type { Story } from './story.js';
import { ISSUED } from './years-to-come.js';

const looked = new WeakMap<Story, number>();

/** Every step since the last look was lawful, and left a lawful view. */
export function checkSteps(story: Story, calendar: Calendar): void {
  const { steps } = story;
  const from = looked.get(story) ?? 0;
  looked.set(story, steps.length);
  for (const [nth, step] of steps.entries()) {
    if (nth < from) continue;
    const said = (check: () => void): void => {
      try {
        check();
      } catch (error) {
        throw new Error(`at ${step.kind} ${step.cause}: ${String(error)}`, { cause: error });
      }
    };
    said(() => {
      isCausedByWhatWasSent(story, step, steps[nth - 1]?.view);
      isConsistent(step.view);
      hasTwoOfficers(step.view);
      isNoFalseAlarm(step);
      // What stopped and started the clock is seen in the clock; whether it counts rightly is looked at again at every rest.
      if (!isDeepStrictEqual(steps[nth - 1]?.view.progress.clock, step.view.progress.clock))
        endsRightly(steps.slice(0, nth + 1), step, calendar);
    });
  }
}

/** Nothing but what was sent, and was lawful then, changes a case; and nothing at all changes one that is closed. */
function isCausedByWhatWasSent({ commands, facts, play }: Story, step: Step, before: CaseView | undefined): void {
  const { kind, cause, view } = step;
  if (before?.progress.outcome !== undefined || kind === StepKind.MessageIgnored) expect(view).toEqual(before);
  if (kind === StepKind.FactTaken) expect([...facts.keys()]).toContain(cause);
  if (before && view.progress.stage === before.progress.stage)
    expect(view.progress.visit).toBeGreaterThanOrEqual(before.progress.visit);
  if (kind !== StepKind.Commanded || !before) return;
  const sent = commands.filter(({ commandId, name }) => `command:${commandId}` === cause && name === step.what);
  const lawful = sent.filter((command) => {
    const { name, actor, stage, visit } = command;
    const decision = name === 'decideReview' ? { decision: command.decision } : {};
    const { allowed } = judge(play.policy.legality, before, { name, actor, stage, visit, ...decision });
    return allowed && belongs(command, before) && actor.id === step.actor.id;
  });
  expect(lawful.length).toBeGreaterThan(0);
}

/** Supervisors are alarmed when the time is used up, and not while the clock stands still. */
function isNoFalseAlarm({ what, at, view: { progress } }: Step): void {
  if (!what.startsWith('escalated-')) return;
  const { dueAt, clock } = progress;
  expect([clock.stoppedAt, clock.pauses.filter(({ to }) => to === undefined)]).toEqual([undefined, []]);
  const due = what === 'escalated-1' ? dueAt : clock.dueAt;
  expect(Date.parse(due ?? '')).toBeLessThanOrEqual(Date.parse(at));
}

/** Parts, pauses and request say the same thing. */
function isConsistent({ progress }: CaseView): void {
  const { stage, outcome, parts, clock, request, awaiting } = progress;
  const isOpen = outcome === undefined;
  const isAsked = isOpen && request !== undefined && request.answeredAt === undefined;
  const current = parts.filter(({ state }) => state === PartState.Current).map((part) => part.stage);
  expect(current).toEqual(isOpen ? [stage] : []);
  const here = parts.findIndex((part) => part.stage === stage);
  for (const [nth, { state }] of parts.entries()) {
    if (state === PartState.Exempt || nth === here) continue;
    expect(state).toBe(nth < here ? PartState.Done : PartState.Pending);
  }
  const open = clock.pauses.filter(({ to }) => to === undefined).map(({ why }) => why);
  expect(open).toEqual([...new Set(open)]);
  for (const { from, to } of clock.pauses) if (to !== undefined) expect(from <= to).toBe(true);
  if (!isOpen) {
    expect([awaiting, progress.dueAt, open]).toEqual([Awaiting.Nothing, undefined, []]);
    expect(clock.stoppedAt === undefined).toBe(clock.acceptedAt === undefined);
    return;
  }
  expect(open.includes('request')).toBe(isAsked);
  if (open.includes('passport-presentation')) expect(stage).toBe(Stage.PassportInspection);
  if (stage === Stage.Collection) expect([clock.stoppedAt === undefined, open]).toEqual([false, []]);
}

/** No alert is decided by one officer alone. */
function hasTwoOfficers({ desk: { findings } }: CaseView): void {
  for (const { band, decision, proposed } of findings) {
    if (band !== MatchBand.Alert || decision === undefined) continue;
    expect(proposed?.decision).toBe(decision.decision);
    expect(proposed?.by).not.toBe(decision.by);
  }
}

/** The end of the budget, where one is told, is the right one. */
function endsRightly(steps: readonly Step[], { view, at }: Step, calendar: Calendar): void {
  const life = lifeOf(steps);
  const { clock } = view.progress;
  countsDaysRightly(life, clock, at, calendar);
  if (clock.dueAt === undefined || clock.acceptedAt === undefined || view.progress.outcome !== undefined) return;
  const by = ISSUED.find(({ version }) => version === clock.calendarVersion) ?? calendar;
  expect(life.pauses.filter(({ to }) => to === undefined)).toEqual([]);
  expect(clock.dueAt).toBe(dueAfter(life, taipeiDay(clock.acceptedAt), clock.budgetDays, by));
}
