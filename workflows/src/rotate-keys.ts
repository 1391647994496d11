import type { ProtectionActivities } from '@talent-window/activities';
import { TaskQueue } from '@talent-window/contracts/messages';
import type { KeyRotation } from '@talent-window/contracts/vocabulary';
import { continueAsNew, proxyActivities, workflowInfo } from '@temporalio/workflow';

const FROM_THE_BEGINNING: KeyRotation = { sealed: 0, unopened: [] };
/** What is named of the rows that open nowhere; all are counted. */
const NAMED = 20;

/**
 * Seals every protected field by the newest key, row by row while the platform runs. What is sealed already is left as it
 * is, so that a rotation which is begun again does nothing twice.
 */
export async function rotateKeys(done: KeyRotation = FROM_THE_BEGINNING): Promise<KeyRotation> {
  const { taskQueue } = workflowInfo();
  const prefix = taskQueue.slice(0, -TaskQueue.Cases.length);
  const { sealNextPage, noteRotation } = proxyActivities<ProtectionActivities>({
    taskQueue: `${prefix}${TaskQueue.Operations}`,
    startToCloseTimeout: '5 minutes',
    retry: { initialInterval: '1 second', maximumInterval: '1 minute' },
  });
  let rotation = done;
  do {
    const page = await sealNextPage(rotation.next);
    rotation = {
      sealed: rotation.sealed + page.sealed,
      unopened: [...rotation.unopened, ...page.unopened].slice(0, NAMED),
      ...(page.next ? { next: page.next } : {}),
    };
    if (page.next && workflowInfo().continueAsNewSuggested) await continueAsNew<typeof rotateKeys>(rotation);
  } while (rotation.next);
  await noteRotation({ sealed: rotation.sealed, unopened: rotation.unopened.length });
  return rotation;
}
