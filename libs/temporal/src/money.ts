import { TaskQueue } from '@talent-window/contracts/messages';
import type { CaseNo, Day, Instant } from '@talent-window/contracts/vocabulary';
import type { Client, WorkflowHandle } from '@temporalio/client';

/** Has the receipt of a payment made; where that is under way, it goes on. */
export async function openReceipt(client: Client, transactionNo: string, taskQueue: string): Promise<void> {
  await client.workflow.start('receipt', {
    // A payment's number is its gateway's: two platforms on one server may have the same.
    workflowId: `${taskQueue.slice(0, -TaskQueue.Cases.length)}receipt-${transactionNo}`,
    taskQueue,
    args: [transactionNo],
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    workflowIdConflictPolicy: 'USE_EXISTING',
    staticSummary: `receipt of ${transactionNo}`,
  });
}

/** A notice that no step of a case brings about. */
export interface NoticeToServe {
  readonly noticeId: string;
  readonly caseNo: CaseNo;
  readonly kind: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly at: Instant;
}

/** Has a notice served and mailed, once for each id. */
export async function serveNotice(
  client: Client,
  notice: NoticeToServe,
  { taskQueuePrefix }: { readonly taskQueuePrefix: string },
): Promise<void> {
  await client.workflow.start('tell', {
    workflowId: `tell-${notice.noticeId}`,
    taskQueue: `${taskQueuePrefix}${TaskQueue.Cases}`,
    args: [notice],
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    workflowIdConflictPolicy: 'USE_EXISTING',
    staticSummary: `${notice.caseNo} · ${notice.kind}`,
  });
}

/** Has a day closed, or closed again; where that is under way, it goes on. */
export async function startCloseOfDay(
  client: Client,
  day: Day,
  { taskQueuePrefix }: { readonly taskQueuePrefix: string },
): Promise<WorkflowHandle> {
  return client.workflow.start('closeOfDay', {
    workflowId: `${taskQueuePrefix}close-of-day-${day}`,
    taskQueue: `${taskQueuePrefix}${TaskQueue.Cases}`,
    args: [{ day }],
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    workflowIdConflictPolicy: 'USE_EXISTING',
    staticSummary: `close of ${day}`,
  });
}
