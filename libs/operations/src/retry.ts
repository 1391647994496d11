import type { CaseNo, OperationReport } from '@talent-window/contracts/vocabulary';
import { describeCase, isRunning } from './engine-view.js';
import { refused } from './findings.js';
import type { Operations } from './operations.js';
import { markOf, watch } from './watch.js';

/** Tries again at once what waits to be tried, then watches. */
export async function retryCase(operations: Operations, caseNo: CaseNo): Promise<OperationReport> {
  const { client } = operations;
  const before = await describeCase(operations, caseNo);
  if (!before) throw refused(caseNo, 'no-such-case');
  const [standing] = await operations.database.query<{ outcome: string | null }[]>(
    'select outcome from case_projection where case_no = $1',
    [caseNo],
  );
  if (standing?.outcome) throw refused(caseNo, 'ended');
  if (!isRunning(before)) throw refused(caseNo, 'ended-by-hand', { status: before.status.name });
  const since = await markOf(operations, caseNo);
  const pending = (before.raw.pendingActivities ?? []).filter(({ attempt }) => (attempt ?? 1) > 1);
  for (const { activityId } of pending) {
    if (!activityId) continue;
    await client.workflowService.resetActivity({
      namespace: client.options.namespace,
      execution: { workflowId: caseNo },
      id: activityId,
      keepPaused: false,
    });
  }
  const watched = await watch(operations, caseNo, since);
  return { ...watched, retried: pending.map(({ activityType }) => activityType?.name ?? '') };
}
