import type { CaseNo, Day, Instant } from '@talent-window/contracts/vocabulary';
import { applyFee, closeCashDays, findUnreceipted } from '@talent-window/persistence';
import { openReceipt } from '@talent-window/temporal';
import { activityInfo, getClient } from '@temporalio/activity';
import type { DataSource } from 'typeorm';

export interface FeeActivities {
  /** Gives the fee to its authorities and has its receipt made. Safe to repeat: both are known by the payment. */
  applyFee(caseNo: CaseNo, transactionNo: string, at: Instant): Promise<void>;
  /** Asks once more for receipts that never came. Safe to repeat: one that is under way goes on. */
  requestReceipts(): Promise<number>;
  /** Marks a day as closed. Safe to repeat. */
  finishDay(day: Day): Promise<void>;
}

export function createFeeActivities({ database }: { readonly database: DataSource }): FeeActivities {
  return {
    async applyFee(caseNo, transactionNo, at) {
      const isApplied = await database.transaction((manager) => applyFee(manager, { caseNo, transactionNo, at }));
      if (isApplied) await openReceipt(getClient(), transactionNo, activityInfo().taskQueue);
    },

    async requestReceipts() {
      const waiting = await findUnreceipted(database.manager);
      for (const transactionNo of waiting) await openReceipt(getClient(), transactionNo, activityInfo().taskQueue);
      return waiting.length;
    },

    async finishDay(day) {
      await closeCashDays(database.manager, day);
    },
  };
}
