import { setTimeout as sleep } from 'node:timers/promises';
import { countOf, deedsOf, ownTime } from './history.mjs';

/**
 * Plays the bare workflow, sending each message once it waits for it.
 * @returns its own time
 * @throws where it did not do as many of each as it was to
 */
export async function playBare(client, workflowId, deeds) {
  const sentAt = new Map([['start', Date.now()]]);
  const handle = await client.workflow.start('bareCase', { workflowId, taskQueue: 'bare', args: [deeds] });
  let signals = 0;
  const messages = deeds.filter((deed) => deed === 'update' || deed === 'signal');
  for (const [nth, deed] of messages.entries()) {
    await untilAwaited(handle, nth + 1);
    const id = deed === 'update' ? `update-${nth}` : `signal:${(signals += 1)}`;
    sentAt.set(id, Date.now());
    if (deed === 'update') await handle.executeUpdate('update', { updateId: id });
    else await handle.signal('signal');
  }
  await handle.result();
  const history = await handle.fetchHistory();
  const [wanted, done] = [deeds, deedsOf(history)].map((those) => JSON.stringify(countOf(those)));
  if (wanted !== done) throw new Error(`the bare workflow did ${done} instead of ${wanted}`);
  return ownTime(history, sentAt);
}

/** Looks from outside first, so that the worker is asked only when it seems to have nothing in hand. */
async function untilAwaited(handle, nth) {
  for (;;) {
    const { raw } = await handle.describe();
    const isIdle = !raw.pendingWorkflowTask && raw.pendingActivities.length === 0;
    if (isIdle && (await handle.query('awaited')) === nth) return;
    await sleep(20);
  }
}
