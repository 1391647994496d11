import { TaskQueue } from '@talent-window/contracts/messages';
import { rotateKeys } from '@talent-window/temporal';
import type { Operator } from './operator.js';

/** `ops rotate-keys`: a worker seals all protected fields by the newest key. @returns 1 where some open by no key at hand */
export async function rotateKeysCommand({ client, taskQueue, say }: Operator): Promise<number> {
  const taskQueuePrefix = taskQueue.slice(0, -TaskQueue.Cases.length);
  const { sealed, unopened } = await rotateKeys(client, { taskQueuePrefix });
  say(`${sealed} rows were sealed by the newest key; all others were already`);
  for (const row of unopened) say(`  ${row}: no key of FIELD_KEYS opens it`);
  return unopened.length === 0 ? 0 : 1;
}
