import type { CaseNo, FeeRecipient, Instant } from '@talent-window/contracts/vocabulary';

/** A fee that was paid and belongs to the authorities. */
export interface PaidFee {
  readonly caseNo: CaseNo;
  /** the gateway's number of the payment; also the idempotency key, so that a payment never has two receipts */
  readonly transactionNo: string;
  /** whole New Taiwan dollars */
  readonly amount: number;
  /** who gets what of it */
  readonly split: Readonly<Record<FeeRecipient, number>>;
}
export interface NumberedReceipt {
  readonly receiptNo: string;
  readonly issuedAt: Instant;
}

/** 規費系統: gives each fee its receipt number. Every method throws `AgencyError`. */
export interface FeeSystem {
  issueReceipt(fee: PaidFee): Promise<NumberedReceipt>;
}
