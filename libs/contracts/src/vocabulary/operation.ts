import type { Actor } from './actor.js';
import type { CaseNo, Instant } from './case-type.js';
import type { Stage } from './stage.js';

/** What operators may have done. They decide no case: a case goes on by itself, or from an earlier step of its own. */
export const OperationKind = {
  Retry: 'retry',
  Reset: 'reset',
  Replay: 'replay',
  Reconcile: 'reconcile',
  /** pack a closed case anew and hand it to the image archive */
  Archive: 'archive',
} as const;
export type OperationKind = (typeof OperationKind)[keyof typeof OperationKind];
export const OPERATION_KINDS = Object.values(OperationKind) as readonly OperationKind[];

/** The last workflow task that ended well: nothing is undone, and what came since is taken again. */
export const LAST = 'last';

/** Back to where a case entered a stage, or to its last workflow task. */
export interface ResetWish {
  readonly to: Stage | typeof LAST;
  /** ids of later messages that are sent again though they would not be by themselves */
  readonly keep: readonly string[];
  /** ids of later messages that are not sent again */
  readonly drop: readonly string[];
  /** only say what would be done */
  readonly dryRun: boolean;
}

interface AskedOperation {
  readonly actor: Actor;
  /** in the operator's words; kept in the audit */
  readonly why: string;
}
export type OperationRequest = AskedOperation &
  (
    | { readonly what: 'retry' | 'replay' | 'archive'; readonly caseNo: CaseNo }
    | ({ readonly what: 'reset'; readonly caseNo: CaseNo } & ResetWish)
    | { readonly what: 'reconcile' }
  );
export type Operation = OperationRequest & { readonly id: string };

export const OperationOutcome = {
  /** the case has recorded a step since, and nothing fails */
  Progressed: 'progressed',
  FailedAgain: 'failed-again',
  /** nothing fails; it waits for somebody, as it should */
  Waiting: 'waiting',
  Refused: 'refused',
  /** the dry run of a reset: it could be done */
  Rehearsed: 'rehearsed',
  Replays: 'replays',
  DoesNotReplay: 'does-not-replay',
  Agrees: 'agrees',
  Differs: 'differs',
  /** the archive has the package */
  Archived: 'archived',
  /** it was given up; why is in `findings` */
  BrokenOff: 'broken-off',
} as const;
export type OperationOutcome = (typeof OperationOutcome)[keyof typeof OperationOutcome];
export const OPERATION_OUTCOMES = Object.values(OperationOutcome) as readonly OperationOutcome[];

/** Why a case does not move, or why an operation was not done; texts in libs/i18n `operations.<reason>`. */
export const OperationReason = {
  NoWorker: 'no-worker',
  TaskFails: 'task-fails',
  ActivityFails: 'activity-fails',
  EndedByHand: 'ended-by-hand',
  TimerNotFired: 'timer-not-fired',
  PastDue: 'past-due',
  NotStarted: 'not-started',
  NotHandedOn: 'not-handed-on',
  /** the plant gave a number that another case's card has; the fact is kept and not handed on */
  CardNumberTaken: 'card-number-taken',
  /** the image archive says that a package is not in order */
  ArchiveRefused: 'archive-refused',
  Differs: 'differs',
  NoAnswer: 'no-answer',
  NoSuchCase: 'no-such-case',
  Approved: 'approved',
  Ended: 'ended',
  NotEnded: 'not-ended',
  SettledPayment: 'settled-payment',
  IssuedCard: 'issued-card',
  StageNotReached: 'stage-not-reached',
  UnknownMessage: 'unknown-message',
  DoesNotReplay: 'does-not-replay',
  BrokenOff: 'broken-off',
} as const;
export type OperationReason = (typeof OperationReason)[keyof typeof OperationReason];
export const OPERATION_REASONS = Object.values(OperationReason) as readonly OperationReason[];

export interface OperationFinding {
  readonly caseNo: CaseNo;
  readonly reason: OperationReason;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A command or fact that came after the point of a reset. */
export interface LaterMessage {
  /** commandId, or `<sender>:<messageId>` */
  readonly id: string;
  readonly kind: 'command' | 'fact';
  readonly name: string;
  /** whether it is sent again, when its turn comes */
  readonly kept: boolean;
  /** where it was taken; absent for a fact that the case had not taken */
  readonly stage?: Stage;
  readonly visit?: number;
  readonly at: Instant;
}

/** What a reset does and does not do. */
export interface ResetPlan {
  readonly runId: string;
  /** of the workflow task that is taken again */
  readonly eventId: number;
  /** steps that no longer hold */
  readonly undone: readonly { readonly what: string; readonly at: Instant }[];
  readonly messages: readonly LaterMessage[];
  /** what has left the house since, and is not repeated */
  readonly stays: readonly { readonly to: string; readonly what: string; readonly key: string }[];
  /** steps recorded when it was planned */
  readonly steps: number;
}

/** What came of an operation. */
export interface OperationReport {
  readonly outcome: OperationOutcome;
  readonly findings: readonly OperationFinding[];
  /** activities that were tried again at once */
  readonly retried?: readonly string[];
  readonly plan?: ResetPlan;
  readonly newRun?: string;
  /** events replayed */
  readonly events?: number;
  /** cases compared */
  readonly compared?: number;
}
