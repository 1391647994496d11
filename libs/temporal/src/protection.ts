import { TaskQueue } from '@talent-window/contracts/messages';
import type { KeyRotation, Retained } from '@talent-window/contracts/vocabulary';
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

/** Has forgotten what the rules say, or only counted, now. @returns once it is done */
export function holdToRetention(
  client: Client,
  { dryRun }: { readonly dryRun: boolean },
  { taskQueuePrefix }: Place,
): Promise<readonly Retained[]> {
  return client.workflow.execute('retention', {
    workflowId: `${taskQueuePrefix}retention-${dryRun ? 'dry-run' : 'by-hand'}`,
    taskQueue: `${taskQueuePrefix}${TaskQueue.Cases}`,
    args: [{ dryRun }],
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    workflowIdConflictPolicy: 'USE_EXISTING',
    staticSummary: dryRun ? 'retention, only counted' : 'retention by hand',
  });
}
