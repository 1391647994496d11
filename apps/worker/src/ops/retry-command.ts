import { setTimeout as sleep } from 'node:timers/promises';
import { diagnose } from './diagnosis.js';
import type { Operations } from './operations.js';

const WATCH_MS = 30_000;
const LOOK_MS = 500;

/** `ops retry CASE`: tries again at once what waits to be tried, then watches. @returns 1 where it failed again */
export async function retryCommand({ temporal, database, say }: Operations, caseNo: string): Promise<number> {
  const { client } = temporal;
  const handle = client.workflow.getHandle(caseNo);
  const before = await handle.describe();
  const pending = (before.raw.pendingActivities ?? []).filter(({ attempt }) => (attempt ?? 1) > 1);
  for (const { activityId, activityType } of pending) {
    if (!activityId) continue;
    await client.workflowService.resetActivity({
      namespace: client.options.namespace,
      execution: { workflowId: caseNo },
      id: activityId,
      keepPaused: false,
    });
    say(`${caseNo}: ${activityType?.name} is tried again now`);
  }
  const outcome = await watch();
  say(`${caseNo}: ${outcome}`);
  await database.query('insert into audit (case_no, actor, action, cause, details) values ($1, $2, $3, $4, $5)', [
    caseNo,
    { id: 'operator', role: 'operator' },
    'operated:retry',
    `operator:retry:${new Date().toISOString()}`,
    { retried: pending.map(({ activityType }) => activityType?.name ?? ''), outcome },
  ]);
  return outcome === 'failed again' ? 1 : 0;

  /** Progressed once the history has grown beyond what merely failing adds. */
  async function watch(): Promise<'progressed' | 'failed again' | 'waiting'> {
    for (const end = Date.now() + WATCH_MS; Date.now() < end; await sleep(LOOK_MS)) {
      const now = await handle.describe();
      if (now.status.name !== 'RUNNING') return 'progressed';
      const failing = (await diagnose(client, caseNo)).length > 0;
      if (!failing && now.historyLength > before.historyLength) return 'progressed';
      const again = (now.raw.pendingActivities ?? []).some(({ attempt }) => (attempt ?? 1) > 1);
      if (pending.length > 0 && again) return 'failed again';
      if (pending.length === 0 && !failing) return 'waiting';
    }
    return (await diagnose(client, caseNo)).length > 0 ? 'failed again' : 'waiting';
  }
}
