import type { FeeSystem } from '@talent-window/adapters';
import type { CaseNo, Instant } from '@talent-window/contracts/vocabulary';
import { findAppliedFee, findReceipt, keepReceipt } from '@talent-window/persistence';
import type { DataSource } from 'typeorm';
import { calling } from '../agency-failure.js';

export interface ReceiptActivities {
  /** Has the fee system number the receipt of a payment. Safe to repeat: the payment's number is the key, and the first number stands. */
  numberReceipt(transactionNo: string): Promise<NumberedFee>;
}

export interface NumberedFee {
  readonly caseNo: CaseNo;
  readonly receiptNo: string;
  /** whole New Taiwan dollars */
  readonly amount: number;
  /** when the money came */
  readonly receivedAt: Instant;
}

interface ReceiptDeps {
  readonly database: DataSource;
  readonly feeSystem: FeeSystem;
}

export function createReceiptActivities({ database, feeSystem }: ReceiptDeps): ReceiptActivities {
  return {
    async numberReceipt(transactionNo) {
      const { manager } = database;
      const applied = await findAppliedFee(manager, transactionNo);
      if (!applied) throw new Error(`payment ${transactionNo} is no authority's yet`);
      const { fee } = applied;
      const { caseNo, amount } = fee;
      const receivedAt = applied.receivedAt.toISOString();
      const known = await findReceipt(manager, transactionNo);
      if (known) return { caseNo, receiptNo: known.receipt.receiptNo, amount, receivedAt };
      const numbered = await calling(() => feeSystem.issueReceipt(fee));
      await keepReceipt(manager, fee, numbered);
      return { caseNo, receiptNo: numbered.receiptNo, amount, receivedAt };
    },
  };
}
