import type { AgencySystem } from './authority.js';
import type { Day, Instant } from './case-type.js';
import type { Asserted, DecideReview, InspectionResult } from './command.js';
import type { Stage } from './stage.js';

/** What the world states. Each is a Signal, past tense; it comes by inbox and relay. */
export const FactName = {
  PaymentSettled: 'paymentSettled',
  PaymentFailed: 'paymentFailed',
  LabourReviewConcluded: 'labourReviewConcluded',
  PassportInspected: 'passportInspected',
  CardProduced: 'cardProduced',
  EntryRecorded: 'entryRecorded',
} as const;
export type FactName = (typeof FactName)[keyof typeof FactName];
export const FACT_NAMES = Object.values(FactName) as readonly FactName[];

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
}
export interface PaymentFailed extends FactEnvelope {
  readonly orderNo: string;
  /** the gateway's code, e.g. `card-declined` */
  readonly code: string;
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

export interface FactByName {
  readonly paymentSettled: PaymentSettled;
  readonly paymentFailed: PaymentFailed;
  readonly labourReviewConcluded: LabourReviewConcluded;
  readonly passportInspected: PassportInspected;
  readonly cardProduced: CardProduced;
  readonly entryRecorded: EntryRecorded;
}
export type Fact = { [N in FactName]: FactByName[N] & { readonly name: N } }[FactName];

/** The review decision as a signal, for the Temporal UI and CLI; same content and effect as the Update. */
export type ReviewDecided = Asserted<DecideReview>;
