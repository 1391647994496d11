import type { RetentionActivities } from '@talent-window/activities';
import { TaskQueue } from '@talent-window/contracts/messages';
import type { Retained } from '@talent-window/contracts/vocabulary';
import { RETENTION_KINDS } from '@talent-window/contracts/vocabulary';
import { proxyActivities, workflowInfo } from '@temporalio/workflow';

export interface RetentionWish {
  /** only count */
  readonly dryRun?: boolean;
}

/** A night forgets so much of one kind; the next one goes on. */
const PAGES_A_NIGHT = 200;

/**
 * 保存年限: forgets what has been kept for as long as the rules say, kind by kind. A case that is held is left as it is. What is
 * done is done once however often this runs, and what was forgotten is counted in the audit.
 */
export async function retention({ dryRun = false }: RetentionWish = {}): Promise<readonly Retained[]> {
  const { taskQueue } = workflowInfo();
  const prefix = taskQueue.slice(0, -TaskQueue.Cases.length);
  const { countDue, forgetNext, deleteObjects, noteRetention } = proxyActivities<RetentionActivities>({
    taskQueue: `${prefix}${TaskQueue.Operations}`,
    startToCloseTimeout: '5 minutes',
    retry: { initialInterval: '1 second', maximumInterval: '1 minute' },
  });
  const retained: Retained[] = [];
  for (const kind of RETENTION_KINDS) {
    const counted = await countDue(kind);
    let done = 0;
    for (let page = 0; !dryRun && page < PAGES_A_NIGHT; page += 1) {
      const forgotten = await forgetNext(kind);
      done += forgotten.done;
      // Where none of those that were found could be forgotten, the same would be found again.
      if (forgotten.done === 0) break;
    }
    retained.push({ ...counted, done });
  }
  if (dryRun) return retained;
  for (let page = 0; page < PAGES_A_NIGHT; page += 1) if ((await deleteObjects()) === 0) break;
  await noteRetention(retained);
  return retained;
}
