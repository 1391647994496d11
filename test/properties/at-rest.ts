import { expect } from '@jest/globals';
import { getAllowedActionsQuery, getTimelineQuery } from '@talent-window/contracts/messages';
import type { CaseView, TimelineEntry } from '@talent-window/contracts/vocabulary';
import { Authority, Awaiting, Stage } from '@talent-window/contracts/vocabulary';
import type { Calendar } from '@talent-window/domain';
import { allowedActions, periodEnd, STAGE_PARTIES, taipeiDay } from '@talent-window/domain';
import { CAST, SUPERVISOR } from './cast.js';
import { countsDaysRightly, dueAfter, isRunning, lifeOf } from './day-count.js';
import type { Engine } from './engine.js';
import type { Story } from './story.js';

const DAY_MS = 86_400_000;

/** The case as it stands between two messages: told the same everywhere, due on the right days, and nothing overslept. */
export async function checkAtRest(engine: Engine, story: Story, now: number): Promise<void> {
  const { view, said } = story;
  expect(said).toEqual(view.progress);
  const [projection] = await engine.database.query<CaseView[]>(
    'select progress, desk from case_projection where case_no = $1',
    [story.caseNo],
  );
  expect(projection).toEqual(view);
  countsDaysRightly(lifeOf(story.steps), view.progress.clock, new Date(now).toISOString(), engine.calendar);
  if (story.isClosed) return;
  isAwaitedOfWho(view);
  isDueRightly(story, engine.calendar);
  hasSleptThroughNothing(story, now);
}

/** What the longer stages may wait for, besides the applicant's answer. */
const AWAITED: Partial<Readonly<Record<Stage, readonly Awaiting[]>>> = {
  [Stage.Payment]: [Awaiting.Payment, Awaiting.Reconciliation],
  [Stage.PassportInspection]: [Awaiting.PassportPresentation, Awaiting.Dismissal],
  [Stage.CardProduction]: [Awaiting.Card, Awaiting.IssueDay],
  [Stage.Collection]: [Awaiting.Handover, Awaiting.Entry, Awaiting.Card, Awaiting.Pouch, Awaiting.CollectionChoice],
};

/** Who holds the case and what is awaited follow from where it stands. */
function isAwaitedOfWho({ progress, desk }: CaseView): void {
  const { stage, awaiting, request, holder, clock } = progress;
  const isAsked = request !== undefined && request.answeredAt === undefined;
  const asked = [Awaiting.Answer, Awaiting.Dismissal];
  expect(isAsked ? asked : (AWAITED[stage] ?? [STAGE_PARTIES[stage].awaiting])).toContain(awaiting);
  // A late swap is at an officer's desk, and not to be dismissed.
  expect(awaiting === Awaiting.Dismissal).toBe(desk.overdue && stage !== Stage.Collection);
  expect(holder.authority).toBe(isAsked ? Authority.Applicant : STAGE_PARTIES[stage].holder);
  const isPutOff = clock.pauses.some(({ to, why }) => to === undefined && why === 'issue-day');
  expect(isPutOff).toBe(awaiting === Awaiting.IssueDay);
}

/** What is due when, by the calendar in force, from the steps alone. */
function isDueRightly({ steps, play: { policy }, view: { progress } }: Story, calendar: Calendar): void {
  const life = lifeOf(steps);
  const { clock, stage, request, dueAt, parts } = progress;
  const isAsked = request !== undefined && request.answeredAt === undefined;
  const runs = isRunning(life);
  // One that has stopped keeps the date it had.
  const { acceptedOn, stoppedOn } = life;
  const whole = acceptedOn === undefined || !runs ? undefined : dueAfter(life, acceptedOn, clock.budgetDays, calendar);
  if (stoppedOn === undefined) expect(clock.dueAt).toBe(whole);
  if (isAsked) {
    const { days, monthsFromAbroad } = policy.answerWithin;
    const times = request.extended ? 2 : 1;
    const period = request.fromAbroad ? { months: times * monthsFromAbroad } : { days: times * days };
    const end = periodEnd(taipeiDay(request.servedAt), period, calendar).endsAt;
    expect([request.dueAt, dueAt]).toEqual([end, end]);
  } else if (stage === Stage.PassportInspection) {
    const notified = steps.findLast(({ what }) => what === 'passport-inspection-notified');
    const period = { months: policy.passportWithinMonths };
    expect(dueAt).toBe(periodEnd(taipeiDay(notified?.at ?? ''), period, calendar).endsAt);
  }
  const target = policy.workingDays.perStage[stage];
  const enteredAt = parts.find((part) => part.stage === stage)?.enteredAt;
  if (runs && target !== undefined && enteredAt !== undefined)
    expect([stage, dueAt]).toEqual([stage, dueAfter(life, taipeiDay(enteredAt), target, calendar)]);
}

/** Deadlines, reminders and escalations came when it was their time. */
function hasSleptThroughNothing({ steps, play: { policy }, view: { progress, desk } }: Story, now: number): void {
  const { request, stage, awaiting, clock, dueAt } = progress;
  const isOver = (at: string | undefined): boolean => at !== undefined && Date.parse(at) <= now;
  const isAsked = request !== undefined && request.answeredAt === undefined;
  if (stage === Stage.Payment) expect(isOver(dueAt)).toBe(false);
  if (isAsked || stage === Stage.PassportInspection) expect(desk.overdue).toBe(isOver(dueAt));
  if (isAsked) {
    const remindAt = Date.parse(request.dueAt) - policy.answerWithin.remindDaysBefore * DAY_MS;
    const isReminded = steps.some(({ cause }) => cause.endsWith(`:request-${request.nth}-reminded`));
    if (remindAt <= now) expect([request.dueAt, isReminded]).toEqual([request.dueAt, true]);
  }
  if (awaiting === Awaiting.IssueDay) expect(isOver(`${progress.issueOn}T00:00:00+08:00`)).toBe(false);
  if (!isRunning(lifeOf(steps))) return;
  if (policy.workingDays.perStage[stage] !== undefined && isOver(dueAt))
    expect(desk.escalation).toBeGreaterThanOrEqual(1);
  if (isOver(clock.dueAt)) expect(desk.escalation).toBe(2);
}

/** What the workflow says when it is asked, at the end: nobody may do anything, and every step is in its place and audited. */
export async function checkRecords(engine: Engine, story: Story): Promise<void> {
  const handle = engine.client.workflow.getHandle(story.caseNo);
  expect(await handle.query(getAllowedActionsQuery, SUPERVISOR)).toEqual([]);
  expect(CAST.flatMap((actor) => allowedActions(story.play.policy.legality, story.view, actor))).toEqual([]);
  const rows = await engine.database.query<(TimelineEntry & { audited: boolean; run_id: string })[]>(
    `select seq, cause, kind, what, run_id, exists (
       select 1 from audit a where a.case_no = t.case_no and a.cause = t.cause and a.action = t.kind || ':' || t.what
     ) as audited from timeline t where case_no = $1 order by seq`,
    [story.caseNo],
  );
  expect(rows.map(({ cause }) => cause)).toEqual(story.steps.map(({ cause }) => cause));
  expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, nth) => nth + 1));
  expect(rows.filter(({ audited }) => !audited)).toEqual([]);
  const causes = rows.map(({ cause }) => cause);
  expect(causes).toEqual([...new Set(causes)]);
  const ofCase = rows.filter(({ run_id }) => run_id === rows[0]?.run_id);
  const timeline = await handle.query(getTimelineQuery);
  expect(timeline.map(({ cause }) => cause)).toEqual(ofCase.map(({ cause }) => cause));
}
