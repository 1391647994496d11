import { parseArgs } from 'node:util';
import { readConfig } from '@talent-window/config';
import { loggedError } from '@talent-window/persistence';
import { Runtime } from '@temporalio/worker';
import { pino } from 'pino';
import { startWorker, WORKER_ROLES, WorkerConfig } from './index.js';
import { workerLogger } from './worker-log.js';

const { values } = parseArgs({ options: { role: { type: 'string', default: 'cases' } } });
const role = WORKER_ROLES.find((known) => known === values.role);
if (!role) throw new Error(`--role is one of ${WORKER_ROLES.join(', ')}`);

const log = pino({ name: `worker-${role}`, serializers: { error: loggedError } });
Runtime.install({
  logger: workerLogger(log),
  // We stop on our own signals, so that every role stops in the same way.
  shutdownSignals: [],
});

const worker = await startWorker(readConfig(WorkerConfig, process.env), role);
const stop = (why: string): void => {
  log.info({ why }, 'stopping');
  worker.stop().catch((error: unknown) => log.error({ error }, 'did not stop cleanly'));
};
process.once('SIGTERM', () => stop('SIGTERM'));
process.once('SIGINT', () => stop('SIGINT'));
process.once('disconnect', () => stop('parent is gone'));

log.info({ role }, 'worker is up');
process.send?.('ready');
await worker.finished;
if (process.connected) process.disconnect();
