import { TaskQueue } from '@talent-window/contracts/messages';
import type { Day } from '@talent-window/contracts/vocabulary';
import type { Client } from '@temporalio/client';

/** Has the receipt of a payment made; where that is under way, it goes on. */
export async function openReceipt(client: Client, transactionNo: string, taskQueue: string): Promise<void> {
  await client.workflow.start('receipt', {
    workflowId: `receipt-${transactionNo}`,
    taskQueue,
    args: [transactionNo],
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    workflowIdConflictPolicy: 'USE_EXISTING',
    staticSummary: `receipt of ${transactionNo}`,
  });
}

/** Workflow id of the close of a day that somebody asked for; the nightly one has the engine's. */
export const closeOfDayIdOf = (taskQueuePrefix: string, day: Day): string => `${taskQueuePrefix}close-of-day-${day}`;

/** Has a day closed, or closed again; where that is under way, it goes on. */
export async function startCloseOfDay(
  client: Client,
  day: Day,
  { taskQueuePrefix }: { readonly taskQueuePrefix: string },
): Promise<void> {
  await client.workflow.start('closeOfDay', {
    workflowId: closeOfDayIdOf(taskQueuePrefix, day),
    taskQueue: `${taskQueuePrefix}${TaskQueue.Cases}`,
    args: [{ day }],
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    workflowIdConflictPolicy: 'USE_EXISTING',
    staticSummary: `close of ${day}`,
  });
}
