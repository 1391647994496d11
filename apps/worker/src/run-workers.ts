import type { TaskQueue } from '@talent-window/contracts/messages';
import { dataConverterWith } from '@talent-window/temporal';
import { NativeConnection, Worker } from '@temporalio/worker';
import type { WorkerConfig } from './worker-config.js';
import { codecKeyOf } from './worker-config.js';

/** One task queue and what is done on it. */
export interface QueueWork {
  readonly queue: TaskQueue;
  readonly activities: object;
  readonly workflowBundle?: { readonly code: string };
  readonly maxTaskQueueActivitiesPerSecond?: number;
}

export interface RunningWorkers {
  /** rejects when a worker dies by itself */
  readonly finished: Promise<void>;
  stop(): Promise<void>;
}

/**
 * What a worker has in memory at most, whatever comes at once. By itself the SDK would fill the machine: it keeps some 2,000
 * workflows and runs 100 activities a queue. A case that was put away is replayed when it moves again; those that wait for
 * days lose nothing. More activities than these would only wait for a connection of the database.
 */
const AT_ONCE = { maxCachedWorkflows: 200, maxConcurrentActivityTaskExecutions: 20 } as const;

/** Runs one Temporal worker per queue on one connection. */
export async function runWorkers(config: WorkerConfig, work: readonly QueueWork[]): Promise<RunningWorkers> {
  const connection = await NativeConnection.connect({ address: config.temporalAddress });
  const workers = await Promise.all(
    work.map(({ queue, ...options }) =>
      Worker.create({
        connection,
        namespace: config.temporalNamespace,
        taskQueue: `${config.taskQueuePrefix}${queue}`,
        dataConverter: dataConverterWith(codecKeyOf(config)),
        shutdownGraceTime: '5 seconds',
        ...AT_ONCE,
        ...options,
      }),
    ),
  );
  const finished = whenOver(Promise.all(workers.map((worker) => worker.run())), () => connection.close());
  return {
    finished,
    async stop() {
      for (const worker of workers) if (worker.getState() === 'RUNNING') worker.shutdown();
      await finished;
    },
  };
}

/** Waits for the end of some work, good or bad, and tidies up after it. */
export async function whenOver(work: Promise<unknown>, tidyUp: () => Promise<unknown>): Promise<void> {
  try {
    await work;
  } finally {
    await tidyUp();
  }
}
