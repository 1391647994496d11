import { openDatabase } from '@talent-window/persistence';
import { startCasesRole } from './cases-role.js';
import { startRelayRole } from './relay-role.js';
import type { RunningWorkers } from './run-workers.js';
import { whenOver } from './run-workers.js';
import { startScreeningRole } from './screening-role.js';
import type { WorkerConfig, WorkerRole } from './worker-config.js';
import type { WorkflowCode } from './workflow-bundle.js';

export type { RunningWorkers } from './run-workers.js';
export { WORKER_ROLES, WorkerConfig } from './worker-config.js';
export type { WorkerRole } from './worker-config.js';
export { replayCase } from './replay.js';
export { operationCommand } from './ops/operation-command.js';
export type { Operator } from './ops/operator.js';
export { rehearseCommand } from './ops/rehearse-command.js';
export { screeningCommand } from './ops/screening-command.js';
export { showCommand } from './ops/show-command.js';
export { stuckCommand } from './ops/stuck-command.js';
export { bundleWorkflows, workflowBundle } from './workflow-bundle.js';
export { workerLogger } from './worker-log.js';
export type { WorkflowCode } from './workflow-bundle.js';

const ROLES = { cases: startCasesRole, screening: startScreeningRole, relay: startRelayRole } as const;

/**
 * Starts one role; `stop` lets work in hand finish and closes the database.
 * @param code the workflows to run, for the role `cases`; those of the build by default
 */
export async function startWorker(
  config: WorkerConfig,
  role: WorkerRole,
  code?: WorkflowCode,
): Promise<RunningWorkers> {
  const database = await openDatabase(config.databaseUrl, 10, config);
  const running = await ROLES[role](config, database, code);
  const finished = whenOver(running.finished, () => database.destroy());
  return {
    finished,
    async stop() {
      await running.stop();
      await finished;
    },
  };
}
