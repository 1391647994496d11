import type { Actor } from './actor.js';
import type { Stage } from './stage.js';
import type { HitDecision } from './finding.js';
import type { ReasonKey } from './reason.js';

/** What a person may ask of a case. Each is an Update with a validator; the person waits for the answer. */
export const CommandName = {
  Claim: 'claim',
  Release: 'release',
  Assign: 'assign',
  DecideHit: 'decideHit',
  DecideReview: 'decideReview',
  RecordInspection: 'recordInspection',
  RecordHandover: 'recordHandover',
  DismissOverdue: 'dismissOverdue',
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

export const ReviewDecision = { Approve: 'approve', Refuse: 'refuse' } as const;
export type ReviewDecision = (typeof ReviewDecision)[keyof typeof ReviewDecision];
export const REVIEW_DECISIONS = Object.values(ReviewDecision) as readonly ReviewDecision[];

export interface DecideReview extends CommandEnvelope {
  readonly decision: ReviewDecision;
  /** at least one for a refusal, none for an approval */
  readonly reasons: readonly ReasonKey[];
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
  readonly decideReview: DecideReview;
  readonly recordInspection: RecordInspection;
  readonly recordHandover: RecordHandover;
  readonly dismissOverdue: DismissOverdue;
}
export type Command = { [N in CommandName]: CommandByName[N] & { readonly name: N } }[CommandName];
