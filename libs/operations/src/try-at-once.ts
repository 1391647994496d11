import type { WorkflowExecutionDescription } from '@temporalio/client';
import type { Operations } from './operations.js';

/** Has the activities of a workflow that wait for their next try tried at once. @returns their names */
export async function tryAtOnce(
  { client }: Operations,
  { workflowId, raw }: WorkflowExecutionDescription,
): Promise<readonly string[]> {
  const waiting = (raw.pendingActivities ?? []).filter(({ attempt }) => (attempt ?? 1) > 1);
  for (const { activityId } of waiting) {
    if (!activityId) continue;
    await client.workflowService.resetActivity({
      namespace: client.options.namespace,
      execution: { workflowId },
      id: activityId,
      keepPaused: false,
    });
  }
  return waiting.map(({ activityType }) => activityType?.name ?? '');
}
