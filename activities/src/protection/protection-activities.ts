import { PLATFORM } from '@talent-window/contracts/vocabulary';
import type { SealedPage, SealedUpTo } from '@talent-window/persistence';
import { auditAct, sealPageAgain } from '@talent-window/persistence';
import { activityInfo } from '@temporalio/activity';
import type { DataSource } from 'typeorm';

export interface ProtectionActivities {
  /** Seals the next rows by the newest key. Safe to repeat: what is sealed by it already is left as it is. */
  sealNextPage(upTo?: SealedUpTo): Promise<SealedPage>;
  /** Keeps in the audit that the keys were rotated. */
  noteRotation(counts: { readonly sealed: number; readonly unopened: number }): Promise<void>;
}

export function createProtectionActivities({ database }: { readonly database: DataSource }): ProtectionActivities {
  return {
    sealNextPage: (upTo) => sealPageAgain(database, upTo),
    async noteRotation(counts) {
      const cause = activityInfo().workflowExecution?.workflowId ?? '';
      await auditAct(database, { actor: PLATFORM, action: 'rotated-keys', cause, details: counts });
    },
  };
}
