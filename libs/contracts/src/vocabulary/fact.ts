import type { AgencySystem } from './authority.js';
import type { Day, Instant } from './case-type.js';
import type { Asserted, DecideReview, InspectionResult } from './command.js';
import type { MatchFacts } from './finding.js';
import type { RequestItem } from './request.js';
import type { CardProgress, PouchState } from './collection.js';
import type { Stage } from './stage.js';

/** What the world states. Each is a Signal, past tense; it comes by inbox and relay. */
export const FactName = {
  PaymentSettled: 'paymentSettled',
  PaymentFailed: 'paymentFailed',
  PaymentInstructed: 'paymentInstructed',
  LabourReviewConcluded: 'labourReviewConcluded',
  PassportInspected: 'passportInspected',
  CardProduced: 'cardProduced',
  EntryRecorded: 'entryRecorded',
  LabourSupplementRequested: 'labourSupplementRequested',
  CardSpoiled: 'cardSpoiled',
  ScreeningHitFound: 'screeningHitFound',
  CalendarReissued: 'calendarReissued',
  CardProgressed: 'cardProgressed',
  PouchMoved: 'pouchMoved',
} as const;
export type FactName = (typeof FactName)[keyof typeof FactName];
export const FACT_NAMES = Object.values(FactName) as readonly FactName[];

/** What the platform states to its own cases; no outside system may. */
export const PLATFORM_FACTS = [FactName.ScreeningHitFound, FactName.CalendarReissued, FactName.PouchMoved] as const;
/** What the payment gateway says in a protocol of its own. */
export const GATEWAY_FACTS = [FactName.PaymentSettled, FactName.PaymentFailed, FactName.PaymentInstructed] as const;
export type GatewayFactName = (typeof GATEWAY_FACTS)[number];
/** What the other outside systems state. */
export type AgencyFactName = Exclude<FactName, (typeof PLATFORM_FACTS)[number] | GatewayFactName>;
export const AGENCY_FACT_NAMES = FACT_NAMES.filter(
  (name): name is AgencyFactName => ![...PLATFORM_FACTS, ...GATEWAY_FACTS].some((it) => it === name),
);

/** What every fact carries. */
export interface FactEnvelope {
  /** unique per sender */
  readonly messageId: string;
  readonly sender: AgencySystem | 'platform';
  /** when it happened, by the sender's clock */
  readonly occurredAt: Instant;
  /** the stage and visit that asked, where the sender answers a request of ours */
  readonly stage?: Stage;
  readonly visit?: number;
}

export interface PaymentSettled extends FactEnvelope {
  readonly orderNo: string;
  /** New Taiwan dollars, whole */
  readonly amount: number;
  readonly method: string;
  /** the gateway's number of this one payment; two payments of one order differ in it */
  readonly transactionNo?: string;
}
export interface PaymentFailed extends FactEnvelope {
  readonly orderNo: string;
  /** the gateway's code, e.g. `10100058` */
  readonly code: string;
}
/** The applicant has a number to pay by elsewhere: at a store or a bank. */
export interface PaymentInstructed extends FactEnvelope {
  readonly orderNo: string;
  readonly attemptNo: string;
  readonly method: string;
  /** until when the number can be paid */
  readonly expiresAt: Instant;
}

export const LabourConclusion = { Accepted: 'accepted', Rejected: 'rejected' } as const;
export type LabourConclusion = (typeof LabourConclusion)[keyof typeof LabourConclusion];

/** 勞發署審查結果 */
export interface LabourReviewConcluded extends FactEnvelope {
  readonly conclusion: LabourConclusion;
  /** the agency's own document number */
  readonly documentNo: string;
}
/** What a mission's own system reports of an inspection. */
export interface PassportInspected extends FactEnvelope {
  readonly result: InspectionResult;
  readonly office: string;
}
export interface CardProduced extends FactEnvelope {
  /** number printed on the card; the MRZ document number */
  readonly cardNo: string;
  readonly validFrom: Day;
  readonly validUntil: Day;
}
export interface EntryRecorded extends FactEnvelope {
  readonly enteredOn: Day;
}

/** 勞發署通知補正: what the agency's reviewer asks of the applicant. */
export interface LabourSupplementRequested extends FactEnvelope {
  readonly items: readonly RequestItem[];
  /** whether a document asked for must be obtained abroad */
  readonly fromAbroad: boolean;
}
/** The card was spoiled; the plant makes it again under the same order. */
export interface CardSpoiled extends FactEnvelope {
  /** the spoiled card's number, where it had one */
  readonly cardNo?: string;
}
/** The lists changed, and a new entry may be this applicant. What it says is in the `finding` table under the same id. */
export interface ScreeningHitFound extends FactEnvelope, MatchFacts {
  readonly findingId: string;
  /** list entry and its version */
  readonly subject: string;
  /** of the lists, by which it was found */
  readonly edition?: number;
}
/** 政府行政機關辦公日曆表 was issued again: open due dates are computed anew. */
export interface CalendarReissued extends FactEnvelope {
  readonly calendarVersion: string;
}

/** The plant has got so far with an order; that the card was sent out, with number and validity, is `cardProduced`. */
export interface CardProgressed extends FactEnvelope {
  readonly state: CardProgress;
}
/** 外交郵袋: what became of the pouch in which the card of this case lies. */
export interface PouchMoved extends FactEnvelope {
  readonly pouchNo: string;
  readonly state: PouchState;
}

export interface FactByName {
  readonly paymentSettled: PaymentSettled;
  readonly paymentFailed: PaymentFailed;
  readonly paymentInstructed: PaymentInstructed;
  readonly labourReviewConcluded: LabourReviewConcluded;
  readonly passportInspected: PassportInspected;
  readonly cardProduced: CardProduced;
  readonly entryRecorded: EntryRecorded;
  readonly labourSupplementRequested: LabourSupplementRequested;
  readonly cardSpoiled: CardSpoiled;
  readonly screeningHitFound: ScreeningHitFound;
  readonly calendarReissued: CalendarReissued;
  readonly cardProgressed: CardProgressed;
  readonly pouchMoved: PouchMoved;
}
export type Fact = { [N in FactName]: FactByName[N] & { readonly name: N } }[FactName];

/** The review decision as a signal, for the Temporal UI and CLI; same content and effect as the Update. */
export type ReviewDecided = Asserted<DecideReview>;
