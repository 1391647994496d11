import type { Day, Progress, Stage as StageId } from '@talent-window/contracts/vocabulary';
import { DocumentKind, Outcome, PartState, PermitState, Stage } from '@talent-window/contracts/vocabulary';

/** Whether a paper still holds. */
export const PaperState = {
  InForce: 'in-force',
  /** a later paper took its place */
  Superseded: 'superseded',
  /** what it says was taken back */
  Revoked: 'revoked',
  Expired: 'expired',
  /** what it asks for is done, or need not be done any more */
  Done: 'done',
  /** an entry permit that was swapped for the card */
  Used: 'used',
  /** the money of a receipt went back */
  Refunded: 'refunded',
} as const;
export type PaperState = (typeof PaperState)[keyof typeof PaperState];
export const PAPER_STATES = Object.values(PaperState) as readonly PaperState[];

export interface PaperFacts {
  readonly kind: DocumentKind;
  readonly validUntil: Day | null;
  readonly isSuperseded: boolean;
  readonly isRefunded: boolean;
}

const RESTS_ON_APPROVAL: readonly DocumentKind[] = [
  DocumentKind.Approval,
  DocumentKind.EntryPermit,
  DocumentKind.OverseasApproval,
];

/** Judged anew each time it is asked, by where the case stands today. */
export function standingOf(paper: PaperFacts, progress: Progress | null, today: Day): PaperState {
  if (paper.isRefunded) return PaperState.Refunded;
  if (RESTS_ON_APPROVAL.includes(paper.kind) && isTakenBack(progress)) return PaperState.Revoked;
  if (paper.isSuperseded) return PaperState.Superseded;
  const isSwapped = paper.kind !== DocumentKind.Approval && progress?.outcome === Outcome.Approved;
  if (RESTS_ON_APPROVAL.includes(paper.kind) && isSwapped) return PaperState.Used;
  if (isDone(paper.kind, progress)) return PaperState.Done;
  if (paper.validUntil !== null && paper.validUntil < today) return PaperState.Expired;
  return PaperState.InForce;
}

/** At which stage the applicant does what a notice asks. */
const ASKED_AT: Partial<Readonly<Record<DocumentKind, StageId>>> = {
  [DocumentKind.PaymentNotice]: Stage.Payment,
  [DocumentKind.InspectionNotice]: Stage.PassportInspection,
};

function isDone(kind: DocumentKind, progress: Progress | null): boolean {
  const stage = ASKED_AT[kind];
  const isRequest = kind === DocumentKind.RequestNotice;
  if (progress === null || (stage === undefined && !isRequest)) return false;
  if (progress.outcome !== undefined) return true;
  if (isRequest) return progress.request?.answeredAt !== undefined;
  return progress.parts.some((part) => part.stage === stage && part.state === PartState.Done);
}

function isTakenBack(progress: Progress | null): boolean {
  const permit = progress?.permit?.state;
  return progress?.outcome === Outcome.Refused || permit === PermitState.Annulled || permit === PermitState.Revoked;
}
