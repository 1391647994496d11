import type { CaseNo } from '@talent-window/contracts/vocabulary';
import { findClosedCase } from '@talent-window/persistence';
import { openPermit } from '@talent-window/temporal';
import { activityInfo, getClient } from '@temporalio/activity';
import type { DataSource } from 'typeorm';

export interface PermitActivities {
  /** Starts the permit of a case that has ended approved. Safe to repeat: its id is fixed by the case number. */
  openPermit(caseNo: CaseNo): Promise<void>;
}

export function createPermitActivities({ database }: { readonly database: DataSource }): PermitActivities {
  return {
    async openPermit(caseNo) {
      const closed = await findClosedCase(database.manager, caseNo);
      if (!closed) throw new Error(`${caseNo} has not ended`);
      await openPermit(getClient(), closed, activityInfo().taskQueue);
    },
  };
}
