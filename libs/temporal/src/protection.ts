import { TaskQueue } from '@talent-window/contracts/messages';
import type { KeyRotation } from '@talent-window/contracts/vocabulary';
import type { Client } from '@temporalio/client';

interface Place {
  readonly taskQueuePrefix: string;
}

/** Has all protected fields sealed by the newest key; where that is under way, it goes on. @returns once all are */
export function rotateKeys(client: Client, { taskQueuePrefix }: Place): Promise<KeyRotation> {
  return client.workflow.execute('rotateKeys', {
    workflowId: `${taskQueuePrefix}rotate-keys`,
    taskQueue: `${taskQueuePrefix}${TaskQueue.Cases}`,
    args: [],
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    workflowIdConflictPolicy: 'USE_EXISTING',
    staticSummary: 'rotation of field keys',
  });
}
