import type { Actor } from './actor.js';
import type { CollectionMode, Day } from './case-type.js';
import type { Stage } from './stage.js';
import type { HitDecision, ReferralResult } from './finding.js';
import type { PermitDecision } from './permit.js';
import type { ReasonKey } from './reason.js';
import type { ItemAnswer, RequestItem } from './request.js';

/** What a person may ask of a case. Each is an Update with a validator; the person waits for the answer. */
export const CommandName = {
  Claim: 'claim',
  Release: 'release',
  Assign: 'assign',
  DecideHit: 'decideHit',
  RecordReferral: 'recordReferral',
  DecideReview: 'decideReview',
  RecordInspection: 'recordInspection',
  RecordHandover: 'recordHandover',
  DismissOverdue: 'dismissOverdue',
  ExtendDeadline: 'extendDeadline',
  Resubmit: 'resubmit',
  Withdraw: 'withdraw',
  Correct: 'correct',
  ChangePassport: 'changePassport',
  ChangeField: 'changeField',
  ChooseCollection: 'chooseCollection',
  ChooseIssueDay: 'chooseIssueDay',
  SuspendClock: 'suspendClock',
  ResumeClock: 'resumeClock',
  DecidePermit: 'decidePermit',
} as const;
export type CommandName = (typeof CommandName)[keyof typeof CommandName];
export const COMMAND_NAMES = Object.values(CommandName) as readonly CommandName[];

/** What every command carries. A command for another stage or an earlier visit is refused: a late click never decides the wrong thing. */
export interface CommandEnvelope {
  /** UUID made by the sender; the same id may be sent again and has one effect */
  readonly commandId: string;
  readonly actor: Actor;
  readonly stage: Stage;
  /** how often the case has entered this stage, from 1 */
  readonly visit: number;
}

export type Claim = CommandEnvelope;
export type Release = CommandEnvelope;
export interface Assign extends CommandEnvelope {
  /** account id of the officer who gets the case */
  readonly assignee: string;
}
export interface DecideHit extends CommandEnvelope {
  readonly findingId: string;
  readonly decision: HitDecision;
  /** why, at most 2,000 characters; officers only */
  readonly note: string;
}

/** 移送、聯審或鑑識結果: what came of a confirmed hit that others have to speak on first. */
export interface RecordReferral extends CommandEnvelope {
  readonly findingId: string;
  readonly result: ReferralResult;
  /** number of the document that says so */
  readonly documentNo: string;
  readonly on: Day;
  /** at most 2,000 characters; officers only */
  readonly note: string;
}

export const ReviewDecision = {
  Approve: 'approve',
  Refuse: 'refuse',
  /** 退件: the named fields and documents reopen, and the applicant mends them */
  Return: 'return',
  /** 補正: a notice with a statutory deadline [Gold Card Regulations Art. 4(1)] */
  Supplement: 'supplement',
} as const;
export type ReviewDecision = (typeof ReviewDecision)[keyof typeof ReviewDecision];
export const REVIEW_DECISIONS = Object.values(ReviewDecision) as readonly ReviewDecision[];

export interface DecideReview extends CommandEnvelope {
  readonly decision: ReviewDecision;
  /** at least one for a refusal, none for anything else */
  readonly reasons: readonly ReasonKey[];
  /** 事實: what was found, in words to the applicant, at most 2,000 characters; for a refusal [Administrative Procedure Act Art. 96] */
  readonly facts?: string;
  /** at least one for a return or supplement, none for anything else */
  readonly items?: readonly RequestItem[];
  /** whether a document asked for must be obtained abroad: six months instead of thirty days */
  readonly fromAbroad?: boolean;
  /** at most 2,000 characters; officers only */
  readonly note: string;
}

export const InspectionResult = { Passed: 'passed', Failed: 'failed' } as const;
export type InspectionResult = (typeof InspectionResult)[keyof typeof InspectionResult];
export const INSPECTION_RESULTS = Object.values(InspectionResult) as readonly InspectionResult[];

/** 臨櫃繳驗護照: what the officer at the counter saw. */
export interface RecordInspection extends CommandEnvelope {
  readonly result: InspectionResult;
  readonly note: string;
}
/** The card is in its holder's hands, against passport. */
export interface RecordHandover extends CommandEnvelope {
  /** serial printed on the card, so that the right card is handed over */
  readonly cardNo: string;
}
export interface DismissOverdue extends CommandEnvelope {
  readonly note: string;
}

/** One extension of the deadline of a return or supplement, as long as the deadline itself was. */
export interface ExtendDeadline extends CommandEnvelope {
  readonly note: string;
}

/** The applicant's answer to a return or supplement: each item is mended or contested. What was mended is in the amendment with the command's id. */
export interface Resubmit extends CommandEnvelope {
  /** one for each item asked */
  readonly answers: readonly ItemAnswer[];
}

/** 撤案 */
export type Withdraw = CommandEnvelope;

/** 更正 before the fee is paid: any field that decides neither fee nor procedure. What changes is in the amendment with the command's id. */
export type Correct = CommandEnvelope;
/** A passport renewed while the case is under way; as for `correct`, the amendment holds it. */
export type ChangePassport = CommandEnvelope;
/** 變更專業領域: another professional field or criterion, without a new application: the date of acceptance stays. */
export type ChangeField = CommandEnvelope;

/** Another way or place to collect the card. */
export interface ChooseCollection extends CommandEnvelope {
  readonly mode: CollectionMode;
  readonly office: string;
}

/** The day from which the card is to be made, and thereby valid; without one, as soon as it is approved. */
export interface ChooseIssueDay extends CommandEnvelope {
  readonly issueOn?: Day;
}

/** The clock stands still while force majeure keeps the authorities from working [Administrative Procedure Act Art. 51(5)]. */
export interface SuspendClock extends CommandEnvelope {
  readonly note: string;
}
export interface ResumeClock extends CommandEnvelope {
  readonly note: string;
}

/** 撤銷、廢止, or that the permit stays; stage and visit are those at which the case ended. */
export interface DecidePermit extends CommandEnvelope {
  readonly decision: PermitDecision;
  /** at least one to annul or revoke, none to keep */
  readonly reasons: readonly ReasonKey[];
  /** 事實, in words to the holder, at most 2,000 characters; to annul or revoke [Administrative Procedure Act Art. 96] */
  readonly facts?: string;
  /** at most 2,000 characters; officers only */
  readonly note: string;
}

/**
 * A message with the platform's signature for exactly this content on this case. Without it a case obeys nobody and
 * believes nothing: who can reach the engine is thereby neither an officer nor an agency.
 */
export type Asserted<T> = T & {
  /** compact JWS */
  readonly assertion: string;
};

export interface CommandByName {
  readonly claim: Claim;
  readonly release: Release;
  readonly assign: Assign;
  readonly decideHit: DecideHit;
  readonly recordReferral: RecordReferral;
  readonly decideReview: DecideReview;
  readonly recordInspection: RecordInspection;
  readonly recordHandover: RecordHandover;
  readonly dismissOverdue: DismissOverdue;
  readonly extendDeadline: ExtendDeadline;
  readonly resubmit: Resubmit;
  readonly withdraw: Withdraw;
  readonly correct: Correct;
  readonly changePassport: ChangePassport;
  readonly changeField: ChangeField;
  readonly chooseCollection: ChooseCollection;
  readonly chooseIssueDay: ChooseIssueDay;
  readonly suspendClock: SuspendClock;
  readonly resumeClock: ResumeClock;
  readonly decidePermit: DecidePermit;
}
export type Command = { [N in CommandName]: CommandByName[N] & { readonly name: N } }[CommandName];
