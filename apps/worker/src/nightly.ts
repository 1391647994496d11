import { TaskQueue } from '@talent-window/contracts/messages';
import type { OperationRequest } from '@talent-window/contracts/vocabulary';
import { PLATFORM } from '@talent-window/contracts/vocabulary';
import type { Client, ScheduleOptions } from '@temporalio/client';
import { isGrpcServiceError, ScheduleAlreadyRunning } from '@temporalio/client';

const REQUEST: OperationRequest = { what: 'reconcile', actor: PLATFORM, why: 'nightly' };

const UNIMPLEMENTED = 12;

/** Every night, when no desk is at work, each open case's workflow is compared with its projection. Safe to ask for again. */
export async function scheduleReconciliation(client: Client, taskQueuePrefix: string): Promise<void> {
  const scheduleId = `${taskQueuePrefix}nightly-reconciliation`;
  const options = {
    spec: { calendars: [{ hour: 3, minute: 30, comment: 'nightly reconciliation' }], timezone: 'Asia/Taipei' },
    action: {
      type: 'startWorkflow',
      workflowType: 'operate',
      workflowId: `${taskQueuePrefix}reconciliation`,
      taskQueue: `${taskQueuePrefix}${TaskQueue.Cases}`,
      args: [REQUEST],
    },
    policies: { overlap: 'SKIP', catchupWindow: '6 hours' },
  } satisfies Omit<ScheduleOptions, 'scheduleId'>;
  try {
    await client.schedule.create({ scheduleId, ...options });
  } catch (error) {
    if (hasNoSchedules(error)) return;
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
    // A later version of the platform may have it run at another hour.
    await client.schedule.getHandle(scheduleId).update(({ state }) => ({ ...options, state }));
  }
}

/** The server that skips time knows none; it must relay all the same. */
function hasNoSchedules(error: unknown): boolean {
  const cause = error instanceof Error && isGrpcServiceError(error.cause) ? error.cause : error;
  return isGrpcServiceError(cause) && cause.code === UNIMPLEMENTED;
}
