import { workerLogger } from '@talent-window/worker';
import { Runtime } from '@temporalio/worker';
import { loggedError } from '@talent-window/persistence';
import { pino } from 'pino';

/** Every line that the API and the workers log in this process, at their finest level. */
export const HEARD: string[] = [];

export const LINES = { write: (line: string): void => void HEARD.push(line) };

// Imported for this effect, before any server or worker: only the first runtime of a process is asked for its logger.
Runtime.install({
  logger: workerLogger(pino({ name: 'worker', level: 'trace', serializers: { error: loggedError } }, LINES), 'TRACE'),
});
