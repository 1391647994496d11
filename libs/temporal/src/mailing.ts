import { TaskQueue } from '@talent-window/contracts/messages';
import type { MailRound } from '@talent-window/contracts/vocabulary';
import type { Client } from '@temporalio/client';
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/client';

/** Has a notice's mail sent in a round of its own; one that was started is left as it is. */
export async function startMail(
  client: Client,
  { noticeId, round }: MailRound,
  { taskQueuePrefix }: { readonly taskQueuePrefix: string },
): Promise<void> {
  try {
    await client.workflow.start('mail', {
      workflowId: `mail-${noticeId}-${round}`,
      taskQueue: `${taskQueuePrefix}${TaskQueue.Cases}`,
      args: [{ noticeId, round }],
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
      workflowIdConflictPolicy: 'FAIL',
      staticSummary: `${noticeId} · mail, again ${round}`,
    });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}
