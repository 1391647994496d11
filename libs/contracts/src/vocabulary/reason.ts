/** Why a case was refused, dismissed or sent back; texts and legal basis are in libs/i18n under the same key. */
export const ReasonKey = {
  /** the field's criterion is not met [Talent Act Art. 4, Gold Card Regulations Art. 3] */
  CriterionNotMet: 'criterion-not-met',
  /** Immigration Act Art. 18 */
  EntryBan: 'entry-ban',
  /** Immigration Act Art. 24 */
  ResidenceRefusalGround: 'residence-refusal-ground',
  /** Gold Card Regulations Art. 4 */
  DocumentsIncomplete: 'documents-incomplete',
  /** the stated immigration status does not match the entry record */
  WrongStatus: 'wrong-status',
  /** the labour agency's conclusion [Gold Card Regulations Art. 3] */
  LabourReviewRejected: 'labour-review-rejected',
  /** the passport did not pass inspection [Gold Card Regulations Art. 2(3)] */
  PassportInspectionFailed: 'passport-inspection-failed',
  /** the passport was not presented within six months [Gold Card Regulations Art. 4(2)] */
  PassportNotPresented: 'passport-not-presented',
  /** a return or supplement was not answered in time [Gold Card Regulations Art. 4(1)] */
  NotSupplemented: 'not-supplemented',
  /** nothing was paid in time */
  NotPaid: 'not-paid',
  /** the holder asked for it, or left for good [Gold Card Regulations Art. 7] */
  GivenUp: 'given-up',
  /** what was stated or filed was not true [Administrative Procedure Act Art. 117] */
  FalseStatement: 'false-statement',
} as const;
export type ReasonKey = (typeof ReasonKey)[keyof typeof ReasonKey];
export const REASON_KEYS = Object.values(ReasonKey) as readonly ReasonKey[];

/** The reasons an officer may give for refusing on the merits. */
export const REFUSAL_REASONS = [
  ReasonKey.CriterionNotMet,
  ReasonKey.EntryBan,
  ReasonKey.ResidenceRefusalGround,
  ReasonKey.DocumentsIncomplete,
  ReasonKey.WrongStatus,
] as const satisfies readonly ReasonKey[];

/** The reasons an officer may give for annulling or revoking a permit. */
export const PERMIT_REASONS = [
  ReasonKey.CriterionNotMet,
  ReasonKey.EntryBan,
  ReasonKey.ResidenceRefusalGround,
  ReasonKey.LabourReviewRejected,
  ReasonKey.FalseStatement,
  ReasonKey.GivenUp,
] as const satisfies readonly ReasonKey[];

/** Why a message had no effect; recorded in the timeline. */
export const IgnoredReason = {
  Malformed: 'malformed',
  /** another stage, or an earlier visit of the same stage */
  OutOfTurn: 'out-of-turn',
  /** a signal that only a signed-in officer may send came without a valid assertion */
  Unsigned: 'unsigned',
  NotAllowed: 'not-allowed',
  /** another order, amount or card than this case's */
  WrongContent: 'wrong-content',
} as const;
export type IgnoredReason = (typeof IgnoredReason)[keyof typeof IgnoredReason];

/** Why a command is refused before the conditions of its row are asked. */
export const TurnRefusal = {
  WrongStage: 'wrong-stage',
  /** the case has entered the stage again since */
  EarlierVisit: 'earlier-visit',
  WrongRole: 'wrong-role',
  CaseClosed: 'case-closed',
  /** the finding, reason or card named does not belong to this case */
  WrongContent: 'wrong-content',
  /** it takes another officer than this one (four eyes) */
  OtherOfficer: 'other-officer',
  /** the authorities have stopped it, and say no more */
  OnHold: 'on-hold',
} as const;
export type TurnRefusal = (typeof TurnRefusal)[keyof typeof TurnRefusal];
