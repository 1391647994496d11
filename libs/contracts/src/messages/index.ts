import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import type {
  Actor,
  Assign,
  Asserted,
  CalendarReissued,
  CardProgressed,
  PouchMoved,
  CardProduced,
  CardSpoiled,
  CaseView,
  ChangeField,
  ChangePassport,
  ChooseCollection,
  ChooseIssueDay,
  Claim,
  CommandName,
  Correct,
  DecideHit,
  DecidePermit,
  DecideReview,
  DismissOverdue,
  EntryRecorded,
  ExtendDeadline,
  FactName,
  LabourReviewConcluded,
  LabourSupplementRequested,
  PassportInspected,
  PaymentFailed,
  PaymentInstructed,
  PaymentSettled,
  Progress,
  RecordHandover,
  RecordInspection,
  RecordReferral,
  Release,
  RescreenProgress,
  Resubmit,
  ResumeClock,
  ReviewDecided,
  ScreeningHitFound,
  SuspendClock,
  TimelineEntry,
  Withdraw,
} from '../vocabulary/index.js';

/** What an Update answers once its step is recorded. */
export type CommandAnswer = CaseView;

export const claimUpdate = defineUpdate<CommandAnswer, [Asserted<Claim>]>('claim');
export const releaseUpdate = defineUpdate<CommandAnswer, [Asserted<Release>]>('release');
export const assignUpdate = defineUpdate<CommandAnswer, [Asserted<Assign>]>('assign');
export const decideHitUpdate = defineUpdate<CommandAnswer, [Asserted<DecideHit>]>('decideHit');
export const recordReferralUpdate = defineUpdate<CommandAnswer, [Asserted<RecordReferral>]>('recordReferral');
export const decideReviewUpdate = defineUpdate<CommandAnswer, [Asserted<DecideReview>]>('decideReview');
export const recordInspectionUpdate = defineUpdate<CommandAnswer, [Asserted<RecordInspection>]>('recordInspection');
export const recordHandoverUpdate = defineUpdate<CommandAnswer, [Asserted<RecordHandover>]>('recordHandover');
export const dismissOverdueUpdate = defineUpdate<CommandAnswer, [Asserted<DismissOverdue>]>('dismissOverdue');
export const extendDeadlineUpdate = defineUpdate<CommandAnswer, [Asserted<ExtendDeadline>]>('extendDeadline');
export const resubmitUpdate = defineUpdate<CommandAnswer, [Asserted<Resubmit>]>('resubmit');
export const withdrawUpdate = defineUpdate<CommandAnswer, [Asserted<Withdraw>]>('withdraw');
export const correctUpdate = defineUpdate<CommandAnswer, [Asserted<Correct>]>('correct');
export const changePassportUpdate = defineUpdate<CommandAnswer, [Asserted<ChangePassport>]>('changePassport');
export const changeFieldUpdate = defineUpdate<CommandAnswer, [Asserted<ChangeField>]>('changeField');
export const chooseCollectionUpdate = defineUpdate<CommandAnswer, [Asserted<ChooseCollection>]>('chooseCollection');
export const chooseIssueDayUpdate = defineUpdate<CommandAnswer, [Asserted<ChooseIssueDay>]>('chooseIssueDay');
export const suspendClockUpdate = defineUpdate<CommandAnswer, [Asserted<SuspendClock>]>('suspendClock');
export const resumeClockUpdate = defineUpdate<CommandAnswer, [Asserted<ResumeClock>]>('resumeClock');
export const decidePermitUpdate = defineUpdate<CommandAnswer, [Asserted<DecidePermit>]>('decidePermit');

/** Every command's Update, by the command's name. */
export const UPDATES = {
  claim: claimUpdate,
  release: releaseUpdate,
  assign: assignUpdate,
  decideHit: decideHitUpdate,
  recordReferral: recordReferralUpdate,
  decideReview: decideReviewUpdate,
  recordInspection: recordInspectionUpdate,
  recordHandover: recordHandoverUpdate,
  dismissOverdue: dismissOverdueUpdate,
  extendDeadline: extendDeadlineUpdate,
  resubmit: resubmitUpdate,
  withdraw: withdrawUpdate,
  correct: correctUpdate,
  changePassport: changePassportUpdate,
  changeField: changeFieldUpdate,
  chooseCollection: chooseCollectionUpdate,
  chooseIssueDay: chooseIssueDayUpdate,
  suspendClock: suspendClockUpdate,
  resumeClock: resumeClockUpdate,
  decidePermit: decidePermitUpdate,
} as const satisfies Record<CommandName, unknown>;

export const paymentSettledSignal = defineSignal<[Asserted<PaymentSettled>]>('paymentSettled');
export const paymentFailedSignal = defineSignal<[Asserted<PaymentFailed>]>('paymentFailed');
export const paymentInstructedSignal = defineSignal<[Asserted<PaymentInstructed>]>('paymentInstructed');
export const labourReviewConcludedSignal = defineSignal<[Asserted<LabourReviewConcluded>]>('labourReviewConcluded');
export const passportInspectedSignal = defineSignal<[Asserted<PassportInspected>]>('passportInspected');
export const cardProducedSignal = defineSignal<[Asserted<CardProduced>]>('cardProduced');
export const entryRecordedSignal = defineSignal<[Asserted<EntryRecorded>]>('entryRecorded');
export const labourSupplementRequestedSignal =
  defineSignal<[Asserted<LabourSupplementRequested>]>('labourSupplementRequested');
export const cardSpoiledSignal = defineSignal<[Asserted<CardSpoiled>]>('cardSpoiled');
export const screeningHitFoundSignal = defineSignal<[Asserted<ScreeningHitFound>]>('screeningHitFound');
export const calendarReissuedSignal = defineSignal<[Asserted<CalendarReissued>]>('calendarReissued');
export const cardProgressedSignal = defineSignal<[Asserted<CardProgressed>]>('cardProgressed');
export const pouchMovedSignal = defineSignal<[Asserted<PouchMoved>]>('pouchMoved');
export const reviewDecidedSignal = defineSignal<[ReviewDecided]>('reviewDecided');

/** Every fact's Signal, by the fact's name. */
export const SIGNALS = {
  paymentSettled: paymentSettledSignal,
  paymentFailed: paymentFailedSignal,
  paymentInstructed: paymentInstructedSignal,
  labourReviewConcluded: labourReviewConcludedSignal,
  passportInspected: passportInspectedSignal,
  cardProduced: cardProducedSignal,
  entryRecorded: entryRecordedSignal,
  labourSupplementRequested: labourSupplementRequestedSignal,
  cardSpoiled: cardSpoiledSignal,
  screeningHitFound: screeningHitFoundSignal,
  calendarReissued: calendarReissuedSignal,
  cardProgressed: cardProgressedSignal,
  pouchMoved: pouchMovedSignal,
} as const satisfies Record<FactName, unknown>;

/** How far the screening after an activation has come. */
export const getRescreenProgressQuery = defineQuery<RescreenProgress>('getRescreenProgress');

export const getProgressQuery = defineQuery<Progress>('getProgress');
export const getTimelineQuery = defineQuery<TimelineEntry[]>('getTimeline');
export const getAllowedActionsQuery = defineQuery<CommandName[], [Actor]>('getAllowedActions');

/** Task queues; a deployment may put a prefix before each (tests do). */
export const TaskQueue = {
  /** workflow tasks and the activities that only touch our own database */
  Cases: 'cases',
  Screening: 'screening',
  Payment: 'payment-gateway',
  FeeSystem: 'fee-system',
  Treasury: 'treasury',
  Labour: 'labour-agency',
  EntryExit: 'entry-exit',
  Card: 'card-production',
  /** packing what a closed case is made of, and handing it to the image archive */
  Archive: 'image-archive',
  Notices: 'notices',
  /** writing and signing the papers that the platform issues */
  Documents: 'documents',
  /** telling authorities what was decided */
  Decisions: 'decisions',
  /** what operators ask for, and the nightly reconciliation */
  Operations: 'operations',
} as const;
export type TaskQueue = (typeof TaskQueue)[keyof typeof TaskQueue];

/** Search attributes, all without personal data. */
export const SEARCH_ATTRIBUTES = {
  CaseType: 'Keyword',
  Stage: 'Keyword',
  Holder: 'Keyword',
  DueAt: 'Datetime',
} as const;
