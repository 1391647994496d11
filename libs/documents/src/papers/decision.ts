import type { CaseView, Day, Instant, ReasonKey } from '@talent-window/contracts/vocabulary';
import {
  DecisionKind,
  Outcome,
  PartState,
  PermitState,
  ReasonKey as R,
  Stage,
} from '@talent-window/contracts/vocabulary';
import { addDays, CURRENT_CALENDAR, periodEnd, taipeiDay } from '@talent-window/domain';
import type { BothTexts } from '@talent-window/i18n';
import { bothTexts } from '@talent-window/i18n';

/** A decision that goes against the applicant or holder, part by part [Administrative Procedure Act Art. 96]. */
export interface Decision {
  readonly kind: DecisionKind;
  /** 主旨 */
  readonly subject: BothTexts;
  /** 事實 */
  readonly facts: BothTexts;
  /** 理由及法令依據, one for each reason */
  readonly reasons: readonly BothTexts[];
  /** 教示: appeal, where and until when */
  readonly remedy: BothTexts;
}

/** How it was served, and until when an appeal may be filed. */
export interface ServedDecision extends Decision {
  readonly decidedAt: Instant;
  readonly servedAt: Instant;
  /** last day for the appeal, without the travel time of people who live abroad */
  readonly appealUntil: Day;
}

/** Days from the day after service in which an appeal may be filed [Administrative Appeal Act Art. 14(1)]. */
const APPEAL_DAYS = 30;

type Case = CaseView & { readonly passportWithinMonths: number };

/** The dismissal of an open case whose statutory deadline has passed; undefined where none has. */
export function draftDismissal(kase: Case): Decision | undefined {
  if (!kase.desk.overdue) return undefined;
  const { request } = kase.progress;
  const isUnanswered = request !== undefined && request.answeredAt === undefined;
  return decision(kase, DecisionKind.Dismissed, [isUnanswered ? R.NotSupplemented : R.PassportNotPresented]);
}

/** A refusal as it would be served, for these reasons and with these facts. */
export const draftRefusal = (kase: Case, reasons: readonly ReasonKey[], facts: string): Decision =>
  decision({ ...kase, progress: { ...kase.progress, facts } }, DecisionKind.Refused, reasons);

/** Which decision stands against the applicant or holder; undefined where none does. */
export function decisionKindOf({ progress }: CaseView): DecisionKind | undefined {
  if (progress.outcome === Outcome.Refused) return DecisionKind.Refused;
  if (progress.outcome === Outcome.Dismissed) return DecisionKind.Dismissed;
  if (progress.permit?.state === PermitState.Annulled) return DecisionKind.Annulled;
  if (progress.permit?.state === PermitState.Revoked) return DecisionKind.Revoked;
  return undefined;
}

/** The decision that stands, as it was served. */
export function servedDecision(kase: Case, kind: DecisionKind, servedAt: Instant): ServedDecision {
  const { closedAt, permit, reasons } = kase.progress;
  const appealUntil = periodEnd(taipeiDay(servedAt), { days: APPEAL_DAYS }, CURRENT_CALENDAR).lastDay;
  return {
    ...decision(kase, kind, permit?.reasons ?? reasons),
    decidedAt: permit?.endedAt ?? closedAt ?? servedAt,
    servedAt,
    appealUntil,
  };
}

const decision = (kase: Case, kind: DecisionKind, reasons: readonly ReasonKey[]): Decision => ({
  kind,
  subject: bothTexts(`decision.subject-${kind}`),
  facts: factsOf(kase, reasons[0]),
  reasons: reasons.map((reason) => bothTexts(`reasons.${reason}`)),
  remedy: bothTexts('decision.remedy', { days: APPEAL_DAYS }),
});

/** What an officer wrote, or where no officer decided, what happened. */
function factsOf(kase: Case, reason: ReasonKey | undefined): BothTexts {
  const { progress, desk } = kase;
  const written = progress.permit?.facts ?? progress.facts;
  if (written !== undefined) return { zh: written, en: written };
  const { request } = progress;
  if (reason === R.NotSupplemented && request) {
    const servedOn = taipeiDay(request.servedAt);
    const params = { servedOn, dueOn: lastDay(request.dueAt), items: request.items.length };
    return bothTexts('decision.facts-not-supplemented', params);
  }
  const inspection = progress.parts.find(({ stage }) => stage === Stage.PassportInspection);
  if (reason === R.PassportNotPresented && inspection?.enteredAt !== undefined) {
    const servedOn = taipeiDay(inspection.enteredAt);
    const dueOn = periodEnd(servedOn, { months: kase.passportWithinMonths }, CURRENT_CALENDAR).lastDay;
    return bothTexts('decision.facts-passport-not-presented', { servedOn, dueOn });
  }
  const stopped = progress.parts.find(({ state }) => state === PartState.Stopped);
  const on = taipeiDay(stopped?.leftAt ?? progress.closedAt ?? progress.submittedAt);
  if (reason === R.LabourReviewRejected)
    return bothTexts('decision.facts-labour-review-rejected', { on, documentNo: desk.labourDocumentNo ?? '' });
  return bothTexts('decision.facts-passport-inspection-failed', { on });
}

/** A due date is the first instant after the last day. */
const lastDay = (dueAt: Instant): Day => {
  const day = taipeiDay(dueAt);
  return new Date(dueAt).getUTCHours() === 16 ? addDays(day, -1) : day;
};
