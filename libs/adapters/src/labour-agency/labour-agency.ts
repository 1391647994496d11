import type { CaseNo, CaseTypeId, Day, Instant } from '@talent-window/contracts/vocabulary';

export const LabourReviewState = {
  Reviewing: 'reviewing',
  /** 會商: the competent ministry has been asked for an opinion [Gold Card Regulations Art. 3(1)] */
  Consulting: 'consulting',
  /** the applicant was asked for more */
  Supplementing: 'supplementing',
  Accepted: 'accepted',
  Rejected: 'rejected',
} as const;
export type LabourReviewState = (typeof LabourReviewState)[keyof typeof LabourReviewState];

export interface HandedOffApplicant {
  readonly englishName: string;
  readonly chineseName?: string;
  /** ISO 3166-1 alpha-3 */
  readonly nationality: string;
  readonly sex: string;
  readonly birthDate: Day;
  readonly passportNo: string;
}
export interface HandedOffDocument {
  /** slot of the form, e.g. `criterionEvidence` */
  readonly slot: string;
  /** hex */
  readonly sha256: string;
  readonly fileName: string;
  readonly mediaType: string;
  /** where the agency fetches the file */
  readonly url: string;
}
export interface HandOff {
  readonly reference: string;
  readonly idempotencyKey: string;
  readonly caseNo: CaseNo;
  readonly caseType: CaseTypeId;
  /** professional field, e.g. `ECO`; empty for case types without fields */
  readonly field: string;
  /** criterion of the field, e.g. `ECO-01` */
  readonly criterion: string;
  readonly applicant: HandedOffApplicant;
  readonly documents: readonly HandedOffDocument[];
}
export interface HandOffReceipt {
  /** the agency's own number of receipt */
  readonly receiptNo: string;
}
export interface LabourReviewStatus {
  readonly state: LabourReviewState;
  /** document number of the conclusion */
  readonly documentNo?: string;
  readonly concludedAt?: Instant;
  /** the ministry consulted, e.g. `moea` */
  readonly ministry?: string;
}

export interface LabourSupplement {
  readonly reference: string;
  readonly idempotencyKey: string;
  /** one for each item asked; `value` of a field that was mended */
  readonly answers: readonly {
    readonly path: string;
    readonly answer: string;
    readonly comment: string;
    readonly value?: string;
  }[];
  /** files that were uploaded in answer */
  readonly documents: readonly HandedOffDocument[];
}

/** 勞動部勞動力發展署 WDA, which reviews in its own system. Every method throws `AgencyError`. */
export interface LabourAgency {
  /** Hands the file over once; the same idempotency key gives the same receipt again. */
  handOff(file: HandOff): Promise<HandOffReceipt>;
  /** What the applicant answered to a request of the agency. */
  sendSupplement(supplement: LabourSupplement): Promise<void>;
  queryReview(reference: string): Promise<LabourReviewStatus>;
}
