import type { Actor } from './actor.js';
import type { Authority } from './authority.js';
import type { CaseNo, CaseTypeId, CollectionMode, Day, Instant, RuleSetId } from './case-type.js';
import type { PouchState } from './collection.js';
import type { LabourConclusion } from './fact.js';
import type { Finding } from './finding.js';
import type { Permit, PermitDoubt } from './permit.js';
import type { ReasonKey } from './reason.js';
import type { Request } from './request.js';
import type { Outcome, Stage } from './stage.js';

/** What the case waits for; texts in libs/i18n say who must do what. */
export const Awaiting = {
  Payment: 'payment',
  /** money is on its way: 對帳中 */
  Reconciliation: 'reconciliation',
  IdentityCheck: 'identity-check',
  InitialDecision: 'initial-decision',
  LabourConclusion: 'labour-conclusion',
  PassportPresentation: 'passport-presentation',
  /** the applicant answers a return or supplement */
  Answer: 'answer',
  /** the statutory deadline has passed; an officer decides on dismissal */
  Dismissal: 'dismissal',
  FinalDecision: 'final-decision',
  /** the day the applicant chose for the card to be made */
  IssueDay: 'issue-day',
  Card: 'card',
  Entry: 'entry',
  /** the card is on its way to the mission by diplomatic pouch */
  Pouch: 'pouch',
  Handover: 'handover',
  /** nobody came for the card: it is kept until its holder asks for it again */
  CollectionChoice: 'collection-choice',
  Nothing: 'nothing',
} as const;
export type Awaiting = (typeof Awaiting)[keyof typeof Awaiting];

export const PartState = {
  Pending: 'pending',
  Current: 'current',
  Done: 'done',
  /** the law exempts this applicant from the stage */
  Exempt: 'exempt',
  /** the case ended here */
  Stopped: 'stopped',
} as const;
export type PartState = (typeof PartState)[keyof typeof PartState];

/** One authority's part of the case. */
export interface Part {
  readonly stage: Stage;
  readonly authority: Authority;
  readonly state: PartState;
  readonly visit: number;
  readonly enteredAt?: Instant;
  readonly leftAt?: Instant;
}

/** The working-day clock: it runs from 受理 and stands still while it is paused. */
export interface ClockFacts {
  readonly acceptedAt?: Instant;
  readonly stoppedAt?: Instant;
  readonly pauses: readonly { readonly from: Instant; readonly to?: Instant; readonly why: PauseReason }[];
  readonly budgetDays: number;
  /** end of the budget, as computed with the calendar version named */
  readonly dueAt?: Instant;
  readonly calendarVersion?: string;
}
export const PauseReason = {
  PassportPresentation: 'passport-presentation',
  /** 退件 or 補正 */
  Request: 'request',
  /** [Administrative Procedure Act Art. 51(5)] */
  ForceMajeure: 'force-majeure',
  /** the applicant put off the making of the card */
  IssueDay: 'issue-day',
} as const;
export type PauseReason = (typeof PauseReason)[keyof typeof PauseReason];

/** What an applicant may see of a case; made by the workflow, stored by the one door, served as it is. No personal data. */
export interface Progress {
  readonly caseNo: CaseNo;
  readonly caseType: CaseTypeId;
  readonly ruleSet: RuleSetId;
  readonly submittedAt: Instant;
  readonly stage: Stage;
  readonly visit: number;
  readonly outcome?: Outcome;
  readonly closedAt?: Instant;
  /** public reasons of a refusal or dismissal */
  readonly reasons: readonly ReasonKey[];
  readonly holder: { readonly authority: Authority; readonly since: Instant };
  readonly awaiting: Awaiting;
  /** due date of the present wait */
  readonly dueAt?: Instant;
  readonly parts: readonly Part[];
  readonly clock: ClockFacts;
  readonly collection: {
    readonly mode: CollectionMode;
    readonly office: string;
    readonly enteredOn?: string;
    /** the pouch in which the card goes to the mission */
    readonly pouch?: { readonly no: string; readonly state: PouchState };
  };
  /** the latest return or supplement; open while it has no `answeredAt` */
  readonly request?: Request;
  /** 事實 of a refusal: what was found, in the officer's words to the applicant */
  readonly facts?: string;
  /** the day the applicant chose for the card to be made; absent for as soon as approved */
  readonly issueOn?: Day;
  /** the card this case brought, once it is made */
  readonly permit?: Permit;
  /** visits in person so far (A10) */
  readonly visitsInPerson: number;
}

/** What officers see beside the progress. */
export interface Desk {
  readonly assignee?: string;
  readonly findings: readonly Finding[];
  readonly overdue: boolean;
  /** account that decided the initial review, for the four-eyes rule */
  readonly initialReviewer?: string;
  readonly labourDocumentNo?: string;
  /** the labour agency's latest conclusion; it may come again and be another one */
  readonly labourConclusion?: LabourConclusion;
  /** the order that was opened for the fee; money for another one is not this case's */
  readonly orderNo?: string;
  /** the payment that counts: another one for the same order is given back */
  readonly payment?: { readonly orderNo: string; readonly transactionNo?: string; readonly amount?: number };
  /** whether the card was ordered */
  readonly cardOrdered?: boolean;
  /** 1 when the target of the stage is used up, 2 when the budget of the whole is */
  readonly escalation?: 1 | 2;
  readonly cardNo?: string;
  /** number of the card that nobody collected and that went back to stock */
  readonly returnedCard?: string;
  /** why an officer is to look at the permit; absent where nothing speaks against it */
  readonly permitDoubts?: readonly PermitDoubt[];
  /** numbers of cards the plant has spoiled: what is still said of them comes too late */
  readonly spoiledCards?: readonly string[];
}

/** Progress and desk together: what the legality table judges by. */
export interface CaseView {
  readonly progress: Progress;
  readonly desk: Desk;
}

export const StepKind = {
  Submitted: 'submitted',
  StageEntered: 'stage-entered',
  Commanded: 'commanded',
  FactTaken: 'fact-taken',
  /** another system was asked, and its answer was taken as the fact */
  Polled: 'polled',
  DeadlinePassed: 'deadline-passed',
  Done: 'done',
  MessageIgnored: 'message-ignored',
  Closed: 'closed',
} as const;
export type StepKind = (typeof StepKind)[keyof typeof StepKind];

export const Visibility = { Public: 'public', Officers: 'officers' } as const;
export type Visibility = (typeof Visibility)[keyof typeof Visibility];

/**
 * One step of a case, written by the one door in one transaction: projection, timeline and audit.
 * `cause` is its key: `command:<id>`, `fact:<sender>:<id>`, `timer:<stage>:<visit>:<what>` or `<stage>:<visit>:<what>`.
 */
export interface Step {
  readonly cause: string;
  readonly kind: StepKind;
  /** the message's name, or what was done, e.g. `decideReview`, `card-ordered` */
  readonly what: string;
  readonly at: Instant;
  readonly actor: Actor;
  readonly stage: Stage;
  readonly visit: number;
  readonly visibility: Visibility;
  /** small, without personal data */
  readonly details: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  /** an officer's own words, for officers only */
  readonly note?: string;
  /** length of the workflow history when the step was taken; maps "to stage X" to a reset point */
  readonly historyLength: number;
  /** which step of its workflow it is, from 1; absent where code of before took it */
  readonly nth?: number;
  readonly view: CaseView;
}

export interface TimelineEntry extends Omit<Step, 'view' | 'historyLength' | 'nth'> {
  readonly seq: number;
}
