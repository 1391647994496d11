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
