import { TaskQueue } from '@talent-window/contracts/messages';
import type { Rescreening } from '@talent-window/contracts/vocabulary';
import type { Client } from '@temporalio/client';

/** Workflow id of the screening by one edition; two platforms that share a server have queues, and so ids, of their own. */
export const rescreeningIdOf = (taskQueuePrefix: string, edition: number): string =>
  `${taskQueuePrefix}rescreen-${edition}`;

/** Has all open cases and permits screened by an edition; where that is under way already, it goes on. */
export async function startRescreening(
  client: Client,
  job: Rescreening,
  { taskQueuePrefix }: { readonly taskQueuePrefix: string },
): Promise<void> {
  await client.workflow.start('rescreen', {
    workflowId: rescreeningIdOf(taskQueuePrefix, job.edition),
    taskQueue: `${taskQueuePrefix}${TaskQueue.Cases}`,
    args: [job],
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    workflowIdConflictPolicy: 'USE_EXISTING',
    staticSummary: `screening by edition ${job.edition}`,
  });
}
