import type { OperationActivities } from '@talent-window/activities';
import { TaskQueue } from '@talent-window/contracts/messages';
import type { OperationReport, OperationRequest } from '@talent-window/contracts/vocabulary';
import { proxyActivities, workflowInfo } from '@temporalio/workflow';

/**
 * What an operator asked for by the API, and the nightly reconciliation: a worker does it, so that nobody's request waits
 * for it, and it goes on where a worker died.
 */
export async function operate(request: OperationRequest): Promise<OperationReport> {
  const { taskQueue, workflowId } = workflowInfo();
  const prefix = taskQueue.slice(0, -TaskQueue.Cases.length);
  const { carryOut } = proxyActivities<OperationActivities>({
    taskQueue: `${prefix}${TaskQueue.Operations}`,
    startToCloseTimeout: '3 hours',
    heartbeatTimeout: '1 minute',
    retry: { initialInterval: '1 second', maximumInterval: '1 minute', maximumAttempts: 5 },
  });
  return carryOut({ ...request, id: workflowId });
}
