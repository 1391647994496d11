import type { ArchiveActivities } from '@talent-window/activities';
import { TaskQueue } from '@talent-window/contracts/messages';
import type { ArchiveResult, CaseNo } from '@talent-window/contracts/vocabulary';
import { proxyActivities, workflowInfo } from '@temporalio/workflow';

/**
 * 光碟影像系統: all that a closed case is made of goes to the image archive as one package. Started by the case when it has
 * ended, and by an operator where the archive refused it; what is refused waits in the work list, and holds up nobody.
 */
export async function archive(caseNo: CaseNo): Promise<ArchiveResult> {
  const { taskQueue } = workflowInfo();
  const { packCase, sendPackage } = proxyActivities<ArchiveActivities>({
    taskQueue: `${taskQueue.slice(0, -TaskQueue.Cases.length)}${TaskQueue.Archive}`,
    startToCloseTimeout: '10 minutes',
    // A worker that dies over a package is missed in seconds, not when the time for the largest is over.
    heartbeatTimeout: '10 seconds',
    retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '10 minutes' },
  });
  await packCase(caseNo);
  return sendPackage(caseNo);
}
