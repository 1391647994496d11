import { readConfig } from '@talent-window/config';
import { TaskQueue } from '@talent-window/contracts/messages';
import type { Operations } from '@talent-window/operations';
import { openDatabase } from '@talent-window/persistence';
import { openTemporal } from '@talent-window/temporal';
import type { WorkflowCode } from '../workflow-bundle.js';
import { workflowBundle } from '../workflow-bundle.js';
import { codecKeyOf, WorkerConfig } from '../worker-config.js';

/** What every command of operators works with. */
export interface Operator extends Operations {
  readonly codecKey: Buffer;
  /** the workflows at hand */
  readonly code: WorkflowCode;
  /** one line for the operator */
  readonly say: (line: string) => void;
}

/** Opens engine and database for one command. @returns the command's exit code */
export async function operate(
  env: NodeJS.ProcessEnv,
  command: (operator: Operator) => Promise<number>,
): Promise<number> {
  const config = readConfig(WorkerConfig, env);
  const codecKey = codecKeyOf(config);
  const [temporal, database] = await Promise.all([
    openTemporal({ address: config.temporalAddress, namespace: config.temporalNamespace, codecKey }),
    openDatabase(config.databaseUrl, 4, config),
  ]);
  try {
    return await command({
      client: temporal.client,
      database,
      codecKey,
      taskQueue: `${config.taskQueuePrefix}${TaskQueue.Cases}`,
      code: await workflowBundle(),
      say: (line) => console.log(line),
    });
  } finally {
    await Promise.all([temporal.close(), database.destroy()]);
  }
}
