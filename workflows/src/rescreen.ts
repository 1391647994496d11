import type { RescreeningActivities } from '@talent-window/activities';
import { getRescreenProgressQuery, TaskQueue } from '@talent-window/contracts/messages';
import type { Rescreening, RescreenPart, RescreenProgress } from '@talent-window/contracts/vocabulary';
import { continueAsNew, proxyActivities, setHandler, sleep, workflowInfo } from '@temporalio/workflow';

const FROM_THE_BEGINNING = { screened: 0, told: 0, after: '', inRound: 0, failed: 0 } as const;

/**
 * A list changed: everybody who may still be refused, or whose permit may be taken back, is screened by the new edition.
 * What is done stands in the database, so that a run which is begun again does nothing twice; it ends when a whole round
 * finds nothing left, or when a newer edition is in force.
 */
export async function rescreen({ edition, perSecond, done }: Rescreening): Promise<RescreenProgress> {
  let progress: RescreenProgress = done ?? FROM_THE_BEGINNING;
  setHandler(getRescreenProgressQuery, () => progress);
  const { taskQueue } = workflowInfo();
  const prefix = taskQueue.slice(0, -TaskQueue.Cases.length);
  const { rescreenBatch } = proxyActivities<RescreeningActivities>({
    taskQueue: `${prefix}${TaskQueue.Screening}`,
    startToCloseTimeout: '15 minutes',
    heartbeatTimeout: '1 minute',
    retry: { initialInterval: '1 second', maximumInterval: '1 minute' },
  });
  for (;;) {
    const { after: from, strict = false } = progress;
    const part = await rescreenBatch({ edition, after: from, limit: perSecond, strict });
    progress = after(progress, part);
    if (part.overtakenBy !== undefined) return progress;
    if (part.next === undefined) {
      const { inRound, failed } = progress;
      if (inRound === 0 && failed === 0) return progress;
      progress = { ...progress, after: '', inRound: 0, failed: 0, strict: inRound === 0 };
    }
    await sleep(1_000, { summary: `${progress.screened} screened by edition ${edition}` });
    if (workflowInfo().continueAsNewSuggested)
      await continueAsNew<typeof rescreen>({ edition, perSecond, done: progress });
  }
}

const after = (progress: RescreenProgress, { next, overtakenBy, ...part }: RescreenPart): RescreenProgress => ({
  ...progress,
  screened: progress.screened + part.screened,
  told: progress.told + part.told,
  after: next ?? progress.after,
  inRound: progress.inRound + part.screened,
  failed: progress.failed + part.failed,
  ...(overtakenBy === undefined ? {} : { overtakenBy }),
});
