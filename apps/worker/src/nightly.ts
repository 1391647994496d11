import { TaskQueue } from '@talent-window/contracts/messages';
import type { OperationRequest } from '@talent-window/contracts/vocabulary';
import { PLATFORM } from '@talent-window/contracts/vocabulary';
import type { CalendarSpec, Client, ScheduleOptions, ScheduleOptionsStartWorkflowAction } from '@temporalio/client';
import { isGrpcServiceError, ScheduleAlreadyRunning } from '@temporalio/client';

const REQUEST: OperationRequest = { what: 'reconcile', actor: PLATFORM, why: 'nightly' };

const UNIMPLEMENTED = 12;

/** 日結: an hour into the new day in Taipei, when the gateway has the file of the day before. */
const CLOSE_OF_DAY_AT = { hour: 1, minute: 0 } as const;

/** What is done every night, when no desk is at work. Safe to ask for again. */
export async function scheduleNights(client: Client, taskQueuePrefix: string): Promise<void> {
  const taskQueue = `${taskQueuePrefix}${TaskQueue.Cases}`;
  const start = (workflowType: string, workflowId: string, args: unknown[]) =>
    ({ type: 'startWorkflow', workflowType, workflowId: `${taskQueuePrefix}${workflowId}`, taskQueue, args }) as const;
  // Each open case's workflow is compared with its projection.
  await schedule(client, `${taskQueuePrefix}nightly-reconciliation`, {
    spec: nightly({ hour: 3, minute: 30, comment: 'nightly reconciliation' }),
    action: start('operate', 'reconciliation', [REQUEST]),
    policies: { overlap: 'SKIP', catchupWindow: '6 hours' },
  });
  // What has been kept for as long as the rules say is forgotten, before the desks open.
  await schedule(client, `${taskQueuePrefix}retention`, {
    spec: nightly({ hour: 4, minute: 30, comment: 'retention' }),
    action: start('retention', 'retention', []),
    policies: { overlap: 'SKIP', catchupWindow: '6 hours' },
  });
  // A night that was missed is made up for: whatever is settled by then goes to the treasury.
  await schedule(client, `${taskQueuePrefix}close-of-day`, {
    spec: nightly({ ...CLOSE_OF_DAY_AT, comment: 'close of the day before' }),
    action: start('closeOfDay', 'close-of-day', []),
    policies: { overlap: 'BUFFER_ONE', catchupWindow: '20 hours' },
  });
}

type Plan = Omit<
  ScheduleOptions<ScheduleOptionsStartWorkflowAction<(...args: unknown[]) => Promise<unknown>>>,
  'scheduleId'
>;

const nightly = (at: CalendarSpec): Plan['spec'] => ({ calendars: [at], timezone: 'Asia/Taipei' });

async function schedule(client: Client, scheduleId: string, plan: Plan): Promise<void> {
  try {
    await client.schedule.create({ scheduleId, ...plan });
  } catch (error) {
    if (hasNoSchedules(error)) return;
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
    // A later version of the platform may have it run at another hour.
    await client.schedule.getHandle(scheduleId).update(({ state }) => ({ ...plan, state }));
  }
}

/** The server that skips time knows none; it must relay all the same. */
function hasNoSchedules(error: unknown): boolean {
  const cause = error instanceof Error && isGrpcServiceError(error.cause) ? error.cause : error;
  return isGrpcServiceError(cause) && cause.code === UNIMPLEMENTED;
}
