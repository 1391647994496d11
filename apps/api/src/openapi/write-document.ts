import { pino } from 'pino';
import { DataSource } from 'typeorm';
import { ApiConfig } from '../api-config.js';
import { createApp } from '../create-app.js';
import { ReadPool } from '../database/read-pool.js';
import { describeApi } from './document.js';

/** The API document without a running API: nothing is opened, only the routes are read. */
export async function apiDocumentText(): Promise<string> {
  const config = Object.assign(new ApiConfig(), {
    publicUrl: 'http://localhost:3000',
    temporalUiPort: 8233,
    requestMs: 1_000,
  });
  const database = new DataSource({ type: 'postgres' });
  const app = await createApp({ config, database, pool: new ReadPool() }, pino({ enabled: false }), { preview: true });
  const document = describeApi(app);
  await app.close();
  return `${JSON.stringify(document, null, 2)}\n`;
}
