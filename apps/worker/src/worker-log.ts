import { loggedError } from '@talent-window/persistence';
import type { LogLevel, LogMetadata } from '@temporalio/worker';
import { DefaultLogger } from '@temporalio/worker';
import type { Logger } from 'pino';

const LEVELS = { TRACE: 'trace', DEBUG: 'debug', INFO: 'info', WARN: 'warn', ERROR: 'error' } as const;

/** What the SDK and our activities say, as lines of our own log: an error in it may carry what a statement was given. */
export const workerLogger = (log: Logger, level: LogLevel = 'INFO'): DefaultLogger =>
  new DefaultLogger(level, ({ level: of, message, meta }) => log[LEVELS[of]]({ meta: withoutGiven(meta) }, message));

const withoutGiven = (meta: LogMetadata = {}): LogMetadata =>
  Object.fromEntries(
    Object.entries(meta).map(([name, value]) => [name, value instanceof Error ? loggedError(value) : value]),
  );
