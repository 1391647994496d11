import { readConfig } from '@talent-window/config';
import { TaskQueue } from '@talent-window/contracts/messages';
import { openDatabase } from '@talent-window/persistence';
import type { Temporal } from '@talent-window/temporal';
import { openTemporal } from '@talent-window/temporal';
import type { DataSource } from 'typeorm';
import type { WorkflowCode } from '../workflow-bundle.js';
import { workflowBundle } from '../workflow-bundle.js';
import { codecKeyOf, WorkerConfig } from '../worker-config.js';

/** What every command of operators works with. */
export interface Operations {
  readonly temporal: Temporal;
  readonly database: DataSource;
  readonly codecKey: Buffer;
  /** of this platform's cases: others may share the namespace */
  readonly taskQueue: string;
  /** the workflows at hand */
  readonly code: WorkflowCode;
  /** one line for the operator */
  readonly say: (line: string) => void;
}

/** Opens engine and database for one command. @returns the command's exit code */
export async function operate(
  env: NodeJS.ProcessEnv,
  command: (operations: Operations) => Promise<number>,
): Promise<number> {
  const config = readConfig(WorkerConfig, env);
  const codecKey = codecKeyOf(config);
  const [temporal, database] = await Promise.all([
    openTemporal({ address: config.temporalAddress, namespace: config.temporalNamespace, codecKey }),
    openDatabase(config.databaseUrl, 4),
  ]);
  try {
    return await command({
      temporal,
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
