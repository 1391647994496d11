export { Stage, STAGES, Outcome, OUTCOMES } from './stage.js';
export { Authority, AUTHORITIES, FeeRecipient, AgencySystem, AGENCY_SYSTEMS } from './authority.js';
export {
  LedgerAccount,
  LEDGER_ACCOUNTS,
  LedgerEvent,
  LEDGER_EVENTS,
  PAYABLE_OF,
  RefundReason,
  REFUND_REASONS,
  RefundState,
  REFUND_STATES,
} from './ledger.js';
export {
  AttemptState,
  PAID_LATER,
  PAYMENT_EXCEPTION_KINDS,
  PAYMENT_METHODS,
  PAYMENT_STATES,
  PaymentExceptionKind,
  PaymentMethod,
  PaymentState,
} from './payment.js';
export type { PaymentInstructions } from './payment.js';
export type { RefundWay } from './ledger.js';
export { DocumentKind, DOCUMENT_KINDS } from './issued-document.js';
export { MailEvent, MAIL_EVENTS, MailState, MAIL_STATES } from './mail.js';
export type { MailRound } from './mail.js';
export { ArchiveState, ARCHIVE_STATES, CardProgress, CARD_PROGRESSES, PouchState, POUCH_STATES } from './collection.js';
export type { ArchiveResult } from './collection.js';
export { ANONYMOUS, Role, ROLES, ROLE_AUTHORITY, PLATFORM } from './actor.js';
export type { Actor } from './actor.js';
export { CaseTypeId, CASE_TYPE_IDS, RuleSetId, RULE_SET_IDS, CollectionMode, COLLECTION_MODES } from './case-type.js';
export type { CaseNo, Day, Instant } from './case-type.js';
export { ReasonKey, REASON_KEYS, REFUSAL_REASONS, PERMIT_REASONS, IgnoredReason, TurnRefusal } from './reason.js';
export {
  DecisionKind,
  DECISION_KINDS,
  PermitDecision,
  PERMIT_DECISIONS,
  PermitDoubt,
  PERMIT_DOUBTS,
  PermitState,
  PERMIT_STATES,
} from './permit.js';
export type { Permit } from './permit.js';
export { CheckKind, FindingResult, HitDecision, HIT_DECISIONS, REFERRAL_RESULTS, ReferralResult } from './finding.js';
export type { Finding, HitDecided, MatchFacts, Referral } from './finding.js';
export { LegalityCondition } from './policy.js';
export type {
  CasePolicy,
  CollectionPlan,
  CollectionPolicy,
  DueDate,
  LegalityRow,
  PermitPolicy,
  PollSchedule,
} from './policy.js';
export {
  CommandName,
  COMMAND_NAMES,
  ReviewDecision,
  REVIEW_DECISIONS,
  InspectionResult,
  INSPECTION_RESULTS,
} from './command.js';
export type {
  Assign,
  Asserted,
  ChangeField,
  ChangePassport,
  ChooseCollection,
  ChooseIssueDay,
  Claim,
  Command,
  CommandByName,
  CommandEnvelope,
  Correct,
  DecideHit,
  DecidePermit,
  DecideReview,
  DismissOverdue,
  ExtendDeadline,
  RecordHandover,
  RecordInspection,
  RecordReferral,
  Release,
  Resubmit,
  ResumeClock,
  SuspendClock,
  Withdraw,
} from './command.js';
export { AnswerKind, ANSWER_KINDS, ItemReason, ITEM_REASONS, RequestKind, REQUEST_KINDS } from './request.js';
export type { Asked, ItemAnswer, Request, RequestItem } from './request.js';
export { AGENCY_FACT_NAMES, FactName, FACT_NAMES, GATEWAY_FACTS, LabourConclusion, PLATFORM_FACTS } from './fact.js';
export type {
  AgencyFactName,
  GatewayFactName,
  CalendarReissued,
  CardProgressed,
  PouchMoved,
  CardProduced,
  CardSpoiled,
  EntryRecorded,
  Fact,
  FactByName,
  FactEnvelope,
  LabourReviewConcluded,
  LabourSupplementRequested,
  PassportInspected,
  PaymentFailed,
  PaymentInstructed,
  PaymentSettled,
  ReviewDecided,
  ScreeningHitFound,
} from './fact.js';
export { Awaiting, PartState, PauseReason, StepKind, Visibility } from './progress.js';
export type { CaseView, ClockFacts, Desk, Part, Progress, Step, TimelineEntry } from './progress.js';
export type { CaseResult, StartCase } from './start-case.js';
export { FailureType } from './failure.js';
export { RetentionKind, RETENTION_KINDS } from './protection.js';
export type { KeyRotation, Retained } from './protection.js';
export type { Rescreening, RescreenBatch, RescreenPart, RescreenProgress } from './rescreening.js';
export type { InputFinding } from './input-finding.js';
export {
  LAST,
  OPERATION_KINDS,
  OPERATION_OUTCOMES,
  OPERATION_REASONS,
  OperationKind,
  OperationOutcome,
  OperationReason,
} from './operation.js';
export type {
  LaterMessage,
  Operation,
  OperationFinding,
  OperationReport,
  OperationRequest,
  ResetPlan,
  ResetWish,
} from './operation.js';
export {
  BirthDateRelation,
  CONTROL_KINDS,
  ControlEffect,
  ControlKind,
  HIT_ROUTES,
  HitRoute,
  LISTED_TYPES,
  ListedType,
  MatchBand,
  TokenMatch,
  ValueRelation,
} from './screening.js';
export type { Contribution, ListedPassport, ListEntry, MatchExplanation } from './screening.js';
export { LIST_FINDING_REASONS, LIST_FORMATS, ListFormat, ListSeverity } from './control-list.js';
export type { ListFinding, ListFindingReason } from './control-list.js';
export {
  MANDATE_SCOPES,
  MANDATE_STATES,
  MandateScope,
  MandateState,
  MEMBER_ROLES,
  MemberRole,
  ORGANISATION_KINDS,
  OrganisationKind,
} from './mandate.js';
