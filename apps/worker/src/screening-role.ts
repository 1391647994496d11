import { createRescreeningActivities, createScreeningActivities } from '@talent-window/activities';
import { TaskQueue } from '@talent-window/contracts/messages';
import { openDoor } from '@talent-window/screening/door';
import type { DataSource } from 'typeorm';
import { openListsInForce } from './lists-in-force.js';
import type { RunningWorkers } from './run-workers.js';
import { runWorkers, whenOver } from './run-workers.js';
import type { WorkerConfig } from './worker-config.js';

/** Fuzzy matching in a process of its own, so that workflow tasks never wait for it and the index is in memory once. */
export async function startScreeningRole(config: WorkerConfig, database: DataSource): Promise<RunningWorkers> {
  const lists = await openListsInForce(database, config.databaseUrl);
  const deps = { database, lists, personKeyKey: config.blindIndexKey };
  const { screeningHost: host, screeningPort: port, screeningKey: key } = config;
  const door = await openDoor({ host, port, key, current: () => lists.current() });
  const workers = await runWorkers(config, [
    {
      queue: TaskQueue.Screening,
      activities: { ...createScreeningActivities(deps), ...createRescreeningActivities(deps) },
    },
  ]);
  // Without lists there is no screening: the process ends, and is begun again with a screener built anew.
  const ended = Promise.all([
    workers.finished.finally(() => lists.stop()),
    lists.finished.catch(async (error: unknown) => {
      await workers.stop();
      throw error;
    }),
  ]);
  const finished = whenOver(ended, () => door.close());
  return {
    finished,
    async stop() {
      lists.stop();
      await workers.stop();
      await finished;
    },
  };
}
