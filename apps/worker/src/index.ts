import { openDatabase } from '@talent-window/persistence';
import { startCasesRole } from './cases-role.js';
import { startRelayRole } from './relay-role.js';
import type { RunningWorkers } from './run-workers.js';
import { whenOver } from './run-workers.js';
import { startScreeningRole } from './screening-role.js';
import type { WorkerConfig, WorkerRole } from './worker-config.js';

export type { RunningWorkers } from './run-workers.js';
export { WORKER_ROLES, WorkerConfig } from './worker-config.js';
export type { WorkerRole } from './worker-config.js';
export { replayCase } from './replay.js';
export type { ReplayResult } from './replay.js';
export { bundleWorkflows } from './workflow-bundle.js';

const ROLES = { cases: startCasesRole, screening: startScreeningRole, relay: startRelayRole } as const;

/** Starts one role; `stop` lets work in hand finish and closes the database. */
export async function startWorker(config: WorkerConfig, role: WorkerRole): Promise<RunningWorkers> {
  const database = await openDatabase(config.databaseUrl);
  const running = await ROLES[role](config, database);
  const finished = whenOver(running.finished, () => database.destroy());
  return {
    finished,
    async stop() {
      await running.stop();
      await finished;
    },
  };
}
