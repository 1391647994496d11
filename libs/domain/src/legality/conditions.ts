import type { Actor, CaseView, Finding } from '@talent-window/contracts/vocabulary';
import {
  CheckKind,
  CollectionMode,
  FindingResult,
  HitDecision,
  HitRoute,
  LabourConclusion,
  LegalityCondition,
  PauseReason,
  PermitState,
  PouchState,
  ReferralResult,
} from '@talent-window/contracts/vocabulary';

type Predicate = (view: CaseView, actor: Actor) => boolean;

const hits = (view: CaseView) => view.desk.findings.filter((finding) => finding.result === FindingResult.Hit);

const isAsked = ({ progress: { request } }: CaseView) => request !== undefined && request.answeredAt === undefined;

const confirmed = (view: CaseView): readonly Finding[] =>
  hits(view).filter((hit) => hit.check === CheckKind.ControlList && hit.decision?.decision === HitDecision.SamePerson);

/** Routes on which others speak first [Immigration Act Art. 88]. */
export const REFERRED_ROUTES: readonly (HitRoute | undefined)[] = [
  HitRoute.Police,
  HitRoute.JointReview,
  HitRoute.CheckDocument,
];

const isUnanswered = ({ route, referral }: Finding): boolean =>
  REFERRED_ROUTES.includes(route) && referral === undefined;

/** A ban to leave stops nobody from staying, and what a guarantor or agent did is not the applicant's. */
const speaksAgainst = ({ route, referral }: Finding): boolean =>
  route !== HitRoute.FlagOnly && route !== HitRoute.GuarantorOrAgent && referral?.result !== ReferralResult.NoGround;

const isConfirmed = (view: CaseView): boolean => confirmed(view).some(speaksAgainst);

const isSuspended = ({ progress: { clock } }: CaseView): boolean =>
  clock.pauses.some(({ to, why }) => to === undefined && why === PauseReason.ForceMajeure);

/** One predicate for each condition that a row of the legality table may name. */
export const HOLDS: Readonly<Record<LegalityCondition, Predicate>> = {
  [LegalityCondition.Unassigned]: (view) => view.desk.assignee === undefined,
  [LegalityCondition.Assigned]: (view) => view.desk.assignee !== undefined,
  [LegalityCondition.AssignedToActor]: (view, actor) => view.desk.assignee === actor.id,
  [LegalityCondition.HitsOpen]: (view) => hits(view).some((hit) => hit.decision === undefined),
  [LegalityCondition.HitsDecided]: (view) => hits(view).every((hit) => hit.decision !== undefined),
  [LegalityCondition.HitProposed]: (view, actor) =>
    hits(view).some(({ decision, proposed }) => decision === undefined && proposed && proposed.by !== actor.id),
  [LegalityCondition.Referred]: (view) => !confirmed(view).some(isUnanswered),
  [LegalityCondition.ReferralOpen]: (view) => confirmed(view).some(isUnanswered),
  [LegalityCondition.NoConfirmedHit]: (view) => !isConfirmed(view),
  [LegalityCondition.ConfirmedHit]: isConfirmed,
  [LegalityCondition.GroundSinceApproval]: (view) =>
    isConfirmed(view) || view.desk.labourConclusion === LabourConclusion.Rejected,
  [LegalityCondition.LabourNotRejected]: ({ desk }) => desk.labourConclusion !== LabourConclusion.Rejected,
  [LegalityCondition.ClockRunning]: (view) => view.progress.clock.acceptedAt !== undefined && !isSuspended(view),
  [LegalityCondition.ClockSuspended]: isSuspended,
  [LegalityCondition.PermitInForce]: ({ progress }) => progress.permit?.state === PermitState.InForce,
  [LegalityCondition.PermitInDoubt]: ({ desk }) => desk.permitDoubts !== undefined,
  [LegalityCondition.CardHeld]: ({ desk }) => desk.cardNo !== undefined,
  [LegalityCondition.CardReturned]: ({ desk }) => desk.returnedCard !== undefined,
  [LegalityCondition.InTime]: ({ desk }) => !desk.overdue,
  [LegalityCondition.Arrived]: ({ progress: { collection } }) =>
    collection.mode !== CollectionMode.Mission || collection.pouch?.state === PouchState.Received,
  [LegalityCondition.CardNotOrdered]: ({ desk }) => desk.cardOrdered !== true,
  [LegalityCondition.Overdue]: (view) => view.desk.overdue,
  [LegalityCondition.NotInitialReviewer]: (view, actor) => view.desk.initialReviewer !== actor.id,
  [LegalityCondition.AtCollectionOffice]: (view, actor) => view.progress.collection.office === actor.office,
  [LegalityCondition.Asked]: (view) => isAsked(view),
  [LegalityCondition.NotAsked]: (view) => !isAsked(view),
  [LegalityCondition.NotExtended]: ({ progress }) => progress.request?.extended === false,
  // Only an electronic entry permit is swapped after entry; the other ways need none (article, step 6).
  [LegalityCondition.Entered]: ({ progress: { collection } }) =>
    collection.mode !== CollectionMode.EntryPermit || collection.enteredOn !== undefined,
};
