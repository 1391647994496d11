import type {
  Awaiting,
  CaseView,
  ClockFacts,
  Day,
  Desk,
  DueDate,
  Finding,
  Instant,
  Outcome,
  Part,
  PauseReason,
  Permit,
  Progress,
  ReasonKey,
  Request,
  Stage,
  StartCase,
} from '@talent-window/contracts/vocabulary';
import {
  Authority,
  Awaiting as A,
  FindingResult,
  LabourConclusion,
  MatchBand,
  PartState,
  PermitDoubt,
  PermitState,
  Stage as S,
} from '@talent-window/contracts/vocabulary';
import { STAGE_PARTIES } from '@talent-window/domain/engine';

/** A change of the view: pure, so that the same message always has the same effect. */
export type Change = (view: CaseView) => CaseView;

/** The view of a case that has just been submitted. */
export function openView(input: StartCase): CaseView {
  const { policy } = input;
  const part = (stage: Stage, state: PartState): Part => ({
    stage,
    authority: STAGE_PARTIES[stage].authority,
    state,
    visit: 0,
  });
  const order = Object.values(S);
  const parts = [
    ...policy.stages.map((stage) => part(stage, PartState.Pending)),
    ...policy.exempt.map((stage) => part(stage, PartState.Exempt)),
  ].sort((a, b) => order.indexOf(a.stage) - order.indexOf(b.stage));
  return {
    progress: {
      caseNo: input.caseNo,
      caseType: policy.caseType,
      ruleSet: policy.ruleSet,
      submittedAt: input.submittedAt,
      stage: S.Payment,
      visit: 0,
      reasons: [],
      holder: { authority: Authority.Platform, since: input.submittedAt },
      awaiting: A.Nothing,
      parts,
      clock: { pauses: [], budgetDays: policy.workingDays.total },
      collection: { mode: input.collection.mode, office: input.collection.office },
      visitsInPerson: 0,
    },
    desk: { findings: [], overdue: false },
  };
}

export const changeProgress =
  (change: (progress: Progress) => Partial<Progress>): Change =>
  (view) => ({ ...view, progress: { ...view.progress, ...change(view.progress) } });

export const changeDesk =
  (change: (desk: Desk) => Partial<Desk>): Change =>
  (view) => ({ ...view, desk: { ...view.desk, ...change(view.desk) } });

export const both =
  (...changes: readonly Change[]): Change =>
  (view) =>
    changes.reduce((changed, change) => change(changed), view);

/** Into a stage: the part before it is done, the desk is nobody's yet. */
export function enter(stage: Stage, at: Instant, due: DueDate | undefined): Change {
  const { holder, awaiting } = STAGE_PARTIES[stage];
  return (view) => {
    const { dueAt: _left, ...progress } = finish(at)(view).progress;
    const { assignee: _released, escalation, ...desk } = view.desk;
    const visit = (progress.parts.find((part) => part.stage === stage)?.visit ?? 0) + 1;
    return {
      // That the whole takes too long stays true at the next stage; that one stage did does not.
      desk: { ...desk, overdue: false, ...(escalation === 2 ? { escalation } : {}) },
      progress: {
        ...progress,
        stage,
        visit,
        holder: progress.holder.authority === holder ? progress.holder : { authority: holder, since: at },
        awaiting,
        ...(due ? { dueAt: due.dueAt } : {}),
        parts: progress.parts.map((part) =>
          part.stage === stage ? { ...part, state: PartState.Current, visit, enteredAt: at } : part,
        ),
      },
    };
  };
}

/** The current part is done. */
export const finish = (at: Instant): Change =>
  changeProgress(({ parts }) => ({
    parts: parts.map((part) =>
      part.state === PartState.Current ? { ...part, state: PartState.Done, leftAt: at } : part,
    ),
  }));

/** The case has ended; where it did not end well, the current part shows as stopped. */
export function closeView(outcome: Outcome, reasons: readonly ReasonKey[], at: Instant, approved: boolean): Change {
  return (open) => {
    const view = approved ? doubtedFromTheStart(open) : withoutPermit(open);
    const { dueAt: _over, ...progress } = view.progress;
    const last = approved ? PartState.Done : PartState.Stopped;
    return {
      ...view,
      progress: {
        ...progress,
        outcome,
        reasons,
        closedAt: at,
        awaiting: A.Nothing,
        clock: progress.clock.acceptedAt === undefined ? progress.clock : stopped(progress.clock, at),
        parts: progress.parts.map((part) =>
          part.state === PartState.Current ? { ...part, state: last, leftAt: at } : part,
        ),
      },
    };
  };
}

export const awaitNow = (awaiting: Awaiting): Change => changeProgress(() => ({ awaiting }));

/** 受理: paid and formally complete; the clock starts and the refund rule changes. */
export const accept = (at: Instant, due: DueDate): Change =>
  changeProgress(({ clock }) => ({
    clock: { ...clock, acceptedAt: at, dueAt: due.dueAt, calendarVersion: due.calendarVersion },
  }));

/** The clock stands still while the applicant is asked [Gold Card Regulations Art. 3(2)]. */
export const pauseClock = (at: Instant, why: PauseReason): Change =>
  changeProgress(({ clock: { dueAt: _open, ...clock } }) => ({
    clock: { ...clock, pauses: [...clock.pauses, { from: at, why }] },
  }));

/** The applicant holds the case until the request is answered. */
export const askApplicant = (request: Request): Change =>
  changeProgress(({ holder }) => ({
    request,
    holder:
      holder.authority === Authority.Applicant ? holder : { authority: Authority.Applicant, since: request.servedAt },
    awaiting: A.Answer,
    dueAt: request.dueAt,
  }));

export const changeRequest = (change: (request: Request) => Partial<Request>): Change =>
  changeProgress(({ request }) => (request ? { request: { ...request, ...change(request) } } : {}));

/** Back to the desk that asked: same stage, same visit, same officer. */
export const backToDesk = (at: Instant, due: DueDate | undefined): Change =>
  both(
    changeDesk(() => ({ overdue: false })),
    (view) => {
      const { dueAt: _answered, ...progress } = view.progress;
      const { holder, awaiting } = STAGE_PARTIES[progress.stage];
      return {
        ...view,
        progress: {
          ...progress,
          holder: { authority: holder, since: at },
          awaiting,
          ...(due ? { dueAt: due.dueAt } : {}),
        },
      };
    },
  );

/** Ends the open pause of this kind; another may still be open. The due date is computed from the clock after this. */
export const resumeClock = (at: Instant, why: PauseReason): Change =>
  changeProgress(({ clock }) => ({
    clock: {
      ...clock,
      pauses: clock.pauses.map((pause) => (pause.to === undefined && pause.why === why ? { ...pause, to: at } : pause)),
    },
  }));

/** Due date of the stage at hand, or of the wait at hand. */
export const waitDue = (due: DueDate | undefined): Change => changeProgress(() => (due ? { dueAt: due.dueAt } : {}));

/** The day the applicant chose for the card to be made; without one, as soon as it is approved. */
export function chooseIssueDay(issueOn: Day | undefined): Change {
  return (view) => {
    const { issueOn: _before, ...progress } = view.progress;
    return { ...view, progress: { ...progress, ...(issueOn === undefined ? {} : { issueOn }) } };
  };
}

/** The card made for this case, or none while it is made again. */
export function holdCard(cardNo: string | undefined): Change {
  return (view) => {
    const { cardNo: _before, ...desk } = view.desk;
    return { ...view, desk: { ...desk, ...(cardNo === undefined ? {} : { cardNo }) } };
  };
}

/** From the day after the card was made to its last day; made again, it is the card that counts. */
export const issuePermit = (validFrom: Day, validUntil: Day): Change =>
  changeProgress(() => ({ permit: { validFrom, validUntil, state: PermitState.InForce } }));

export const changePermit = (change: Partial<Permit>): Change =>
  changeProgress(({ permit }) => (permit ? { permit: { ...permit, ...change } } : {}));

/** A permit that begins although the labour agency has said no since the approval. */
const doubtedFromTheStart: Change = (view) =>
  view.progress.permit && view.desk.labourConclusion === LabourConclusion.Rejected
    ? doubtPermit(PermitDoubt.LabourConclusion)(view)
    : view;

/** The permit of a case that ended without one: refused before the card was handed over, for instance. */
const withoutPermit: Change = (view) => {
  const { permit: _never, ...progress } = view.progress;
  return { ...view, progress };
};

export const doubtPermit = (doubt: PermitDoubt): Change =>
  changeDesk(({ permitDoubts = [] }) => ({ permitDoubts: [...new Set([...permitDoubts, doubt])] }));

/** The doubt is settled; without one named, whatever there were. */
export const settleDoubt =
  (settled?: PermitDoubt): Change =>
  (view) => {
    const { permitDoubts = [], ...desk } = view.desk;
    const left = settled === undefined ? [] : permitDoubts.filter((doubt) => doubt !== settled);
    return { ...view, desk: { ...desk, ...(left.length > 0 ? { permitDoubts: left } : {}) } };
  };

/** The end of the budget; a clock that still stands still for another reason has none. */
export const clockDue = (due: DueDate): Change =>
  changeProgress(({ clock }) =>
    isPaused(clock) ? {} : { clock: { ...clock, dueAt: due.dueAt, calendarVersion: due.calendarVersion } },
  );

export const isPaused = ({ pauses }: ClockFacts): boolean => pauses.some(({ to }) => to === undefined);

/** A clock that has stopped does not stand still besides: what paused it is over. */
const stopped = (clock: ClockFacts, at: Instant): ClockFacts => ({
  ...clock,
  stoppedAt: clock.stoppedAt ?? at,
  pauses: clock.pauses.map((pause) => (pause.to === undefined ? { ...pause, to: at } : pause)),
});

/** The authorities' work is done; what the applicant takes to collect the card does not count. */
export const stopClock = (at: Instant): Change => changeProgress(({ clock }) => ({ clock: stopped(clock, at) }));

export const assign = (assignee: string): Change => changeDesk(() => ({ assignee }));

export const release: Change = (view) => {
  const { assignee: _released, ...desk } = view.desk;
  return { ...view, desk };
};

/** Takes in the findings of a check; what was said of the same subject and person stands ("not the same person" does not come back). */
export const addFindings = (found: readonly Finding[]): Change =>
  changeDesk(({ findings }) => ({
    findings: [
      ...findings.filter((old) => !found.some((finding) => finding.findingId === old.findingId)),
      ...found.map((finding) => {
        // The last of them has all that was said: an earlier one may have the word of one officer alone.
        const known = findings.findLast((old) => isOfSame(old, finding));
        return known ? { ...finding, ...saidOf(known, finding) } : finding;
      }),
    ],
  }));

/** The same entry with the same content, and the same person as far as either finding tells whom it is about. */
const isOfSame = (old: Finding, found: Finding): boolean =>
  [old.result, found.result].every((result) => result === FindingResult.Hit) &&
  old.subject !== undefined &&
  old.subject === found.subject &&
  (old.personKey ?? found.personKey) === found.personKey;

/** Of a match that is surer than it was, what one officer said is what the first of two has said. */
function saidOf({ proposed, decision, referral }: Finding, { band }: Finding): Partial<Finding> {
  if (band === MatchBand.Alert && decision && !proposed) return { proposed: decision };
  return {
    ...(proposed ? { proposed } : {}),
    ...(decision ? { decision } : {}),
    ...(referral ? { referral } : {}),
  };
}
