import type { CaseTypeId, CollectionMode, Instant, RuleSetId } from './case-type.js';
import type { AgencySystem } from './authority.js';
import type { CommandName, ReviewDecision } from './command.js';
import type { PermitDecision } from './permit.js';
import type { Role } from './actor.js';
import type { Stage } from './stage.js';

/** How often to ask another system while its fact has not come: `firstMs`, then times `factor`, at most `maxMs`, at most `limit` times. */
export interface PollSchedule {
  readonly firstMs: number;
  readonly factor: number;
  readonly maxMs: number;
  readonly limit: number;
}

/** Which command a role may send at which stage, and on which conditions. */
export interface LegalityRow {
  readonly command: CommandName;
  readonly stages: readonly Stage[];
  readonly roles: readonly Role[];
  /** the one decision this row is about; absent means any */
  readonly decision?: ReviewDecision | PermitDecision;
  /** the row is about the permit of a case that has ended; all others are about an open case */
  readonly onPermit?: boolean;
  readonly conditions: readonly LegalityCondition[];
  /** conditions that nobody sees beforehand and no refusal names: to this role the case looks like any other [domain.md §7.3] */
  readonly silently?: readonly LegalityCondition[];
}

/** Conditions beyond stage and role; each is one predicate in libs/domain/src/legality. */
export const LegalityCondition = {
  /** nobody holds the case */
  Unassigned: 'unassigned',
  /** the actor holds the case */
  AssignedToActor: 'assigned-to-actor',
  Assigned: 'assigned',
  /** every hit of the identity check is decided */
  HitsDecided: 'hits-decided',
  HitsOpen: 'hits-open',
  /** another officer has said what a hit is, and it takes a second one */
  HitProposed: 'hit-proposed',
  /** those whom the law asks first have spoken on every confirmed hit: police, joint review, document examiners */
  Referred: 'referred',
  ReferralOpen: 'referral-open',
  /** no hit on a control list that speaks against the applicant was found to be the same person */
  NoConfirmedHit: 'no-confirmed-hit',
  /** the statutory deadline of the present wait has passed */
  Overdue: 'overdue',
  /** the actor did not decide the initial review of the same case (four eyes) */
  NotInitialReviewer: 'not-initial-reviewer',
  /** the actor's office is the one where the card is collected */
  AtCollectionOffice: 'at-collection-office',
  /** the holder of an electronic entry permit has entered */
  Entered: 'entered',
  /** a return or supplement waits for the applicant's answer */
  Asked: 'asked',
  NotAsked: 'not-asked',
  /** the deadline of the open request was not extended yet */
  NotExtended: 'not-extended',
  /** a hit on a control list was found to be the same person */
  ConfirmedHit: 'confirmed-hit',
  /** something against the applicant has come to light since the approval: a confirmed hit, or another conclusion of the labour agency */
  GroundSinceApproval: 'ground-since-approval',
  /** the labour agency's latest conclusion is no rejection */
  LabourNotRejected: 'labour-not-rejected',
  ClockRunning: 'clock-running',
  /** the clock stands still for force majeure */
  ClockSuspended: 'clock-suspended',
  /** the card is there to be handed over; not while it is made again */
  CardHeld: 'card-held',
  /** a card that goes by pouch has come to the mission */
  Arrived: 'arrived',
  /** nothing is late: the card of an electronic entry permit is swapped within its days after entry */
  InTime: 'in-time',
  /** nobody came for the card, and it went back to stock */
  CardReturned: 'card-returned',
  /** the card is not ordered yet */
  CardNotOrdered: 'card-not-ordered',
  /** the case brought a permit, and it has neither ended nor been taken back */
  PermitInForce: 'permit-in-force',
  /** something speaks against the permit, and nobody has decided on it */
  PermitInDoubt: 'permit-in-doubt',
} as const;
export type LegalityCondition = (typeof LegalityCondition)[keyof typeof LegalityCondition];

/** All that a case needs of rules and durations, copied by value into its workflow input: replay never reads a table that may have changed. */
export interface CasePolicy {
  readonly caseType: CaseTypeId;
  readonly ruleSet: RuleSetId;
  /** version of the rule set's data, e.g. `2026-11-01` */
  readonly version: string;
  readonly legality: readonly LegalityRow[];
  /** stages this applicant goes through, in order */
  readonly stages: readonly Stage[];
  /** stages the law spares this applicant, shown as exempt */
  readonly exempt: readonly Stage[];
  /** budget of the whole and target of each stage, in working days */
  readonly workingDays: { readonly total: number; readonly perStage: Partial<Readonly<Record<Stage, number>>> };
  readonly polls: Readonly<Record<'payment' | 'labourReview' | 'cardProduction' | 'entry', PollSchedule>>;
  /** unpaid after this long, the case lapses */
  readonly paymentWithinMs: number;
  /** 6 months for presenting the passport (Gold Card Regulations Art. 2(3)) */
  readonly passportWithinMonths: number;
  /** how long the applicant has to answer a return or supplement, from service [Gold Card Regulations Art. 4(1)] */
  readonly answerWithin: {
    readonly days: number;
    readonly monthsFromAbroad: number;
    readonly remindDaysBefore: number;
  };
  /** how long a day of a deadline lasts, where it is compressed for a rehearsal */
  readonly dayMs?: number;
  /** whether supervisors are told when the target of a stage, then the budget of the whole, is used up */
  readonly escalates?: boolean;
  /** whether the applicant is screened once more before the card is ordered */
  readonly screensBeforeCard?: boolean;
  /** how long the applicant may put off the making of the card, in days from approval */
  readonly issueWithinDays?: number;
  /** whether the fee goes back when the case is refused on the merits [domain: refund rules] */
  readonly refundsOnRefusal?: boolean;
  /** what follows an approval; absent where the case brings no permit of its own life */
  readonly permit?: PermitPolicy;
  /** whether notices carry the documents that the platform issues */
  readonly issuesDocuments?: boolean;
  /** whether everything goes to the image archive when the case has closed */
  readonly archives?: boolean;
  /** how long a card waits to be collected */
  readonly collection?: CollectionPolicy;
  /** whether a missed statutory deadline dismisses the case without an officer; off by default */
  readonly dismissAutomatically: boolean;
}

/** What becomes of a card that nobody collects. */
export interface CollectionPolicy {
  /** the holder of an electronic entry permit swaps it within so many days of entry [Gold Card Regulations Art. 6] */
  readonly swapWithinDays: number;
  /** when the holder is reminded, in days from when the card can be collected */
  readonly remindAfterDays: readonly number[];
  /** when the card goes back to stock, in days from when it can be collected */
  readonly returnAfterDays: number;
}

/** What a permit needs of the rules, once its case has ended. */
export interface PermitPolicy {
  /** when its holder is reminded, in months before it expires; the first opens the time for an extension */
  readonly remindMonthsBefore: readonly number[];
  /** who is told of each decision on the case and the permit [Gold Card Regulations Art. 8] */
  readonly tells: readonly AgencySystem[];
}

/** How the card is collected, as the applicant chose. */
export interface CollectionPlan {
  readonly mode: CollectionMode;
  /** service station or mission code */
  readonly office: string;
}

/** Due date of one wait, computed by an activity that names its calendar version. */
export interface DueDate {
  readonly dueAt: Instant;
  /** e.g. `2026.2` */
  readonly calendarVersion: string;
}
