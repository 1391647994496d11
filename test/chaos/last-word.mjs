/**
 * Loaded before a worker (`node --import`): kills it between what an activity has committed and the engine's hearing of it.
 * A file with the activity's name in `CHAOS_ARMED` arms it once; the next completion of that activity takes the file away
 * and is never told to the engine.
 */
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from '@temporalio/worker';

const { CHAOS_ARMED: armed, CHAOS_FIRED: fired } = process.env;
const create = Worker.create.bind(Worker);

Worker.create = (options) =>
  create({
    ...options,
    interceptors: { activity: [({ info }) => ({ inbound: { execute: (input, next) => execute(info, input, next) } })] },
  });

/** Seconds from the start of the process to its first activity: it lives as long again before it may die. */
let begunAfter;

async function execute({ activityType, workflowExecution, attempt }, input, next) {
  begunAfter ??= process.uptime();
  const result = await next(input);
  if (process.uptime() < 2 * begunAfter) return result;
  const which = `${activityType}.${workflowExecution?.workflowId}.${attempt}.${process.pid}`;
  try {
    renameSync(join(armed, activityType), join(fired, which));
  } catch {
    return result;
  }
  process.kill(process.pid, 'SIGKILL');
  // The signal may take a moment; nothing more may be said meanwhile.
  return new Promise(() => undefined);
}
