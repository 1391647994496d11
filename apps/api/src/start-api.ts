import { loggedError, openDatabase } from '@talent-window/persistence';
import type { DestinationStream } from 'pino';
import { pino } from 'pino';
import { openReadPool } from './database/read-pool.js';
import type { ApiConfig } from './api-config.js';
import { createApp } from './create-app.js';

export interface RunningApi {
  /** where it listens, e.g. `http://127.0.0.1:3000` */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts the API. Needs the database to be there and migrated; the engine may come later.
 * @param lines where the log goes; standard output by default
 */
export async function startApi(config: ApiConfig, lines?: DestinationStream): Promise<RunningApi> {
  const log = pino({ name: 'api', level: config.logLevel, serializers: { err: loggedError } }, lines);
  const database = await openDatabase(config.databaseUrl, config.databasePool, config);
  const pool = openReadPool(config);
  pool.on('error', (error) => log.warn({ err: error }, 'lost an idle connection to the database'));
  const app = await createApp({ config, database, pool }, log);
  await app.listen(config.port, config.host);
  const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  log.info({ url }, 'the API is listening');
  return { url, stop: () => app.close() };
}
