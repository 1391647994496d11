import type { Day, FeeRecipient } from '@talent-window/contracts/vocabulary';

/** The fees of a day in one payment. */
export interface DailyRemittance {
  /** also the idempotency key, so that a day is paid once */
  readonly day: Day;
  /** whole New Taiwan dollars */
  readonly total: number;
  readonly split: Readonly<Record<FeeRecipient, number>>;
}
export interface TreasuryReceipt {
  readonly treasuryNo: string;
}

/** 國庫. Every method throws `AgencyError`; another payment for a day that it has is refused. */
export interface Treasury {
  remit(remittance: DailyRemittance): Promise<TreasuryReceipt>;
}
