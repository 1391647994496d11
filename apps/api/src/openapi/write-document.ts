import type { OpenAPIObject } from '@nestjs/swagger';
import pg from 'pg';
import { pino } from 'pino';
import { DataSource } from 'typeorm';
import { ApiConfig } from '../api-config.js';
import { createApp } from '../create-app.js';
import { describeApi } from './document.js';

/** The API document without a running API: nothing is opened, only the routes are read. */
export async function apiDocument(): Promise<OpenAPIObject> {
  const config = Object.assign(new ApiConfig(), {
    publicUrl: 'http://localhost:3000',
    temporalUiPort: 8233,
    trustProxy: false,
  });
  const database = new DataSource({ type: 'postgres' });
  const app = await createApp({ config, database, pool: new pg.Pool() }, pino({ enabled: false }), { preview: true });
  const document = describeApi(app);
  await app.close();
  return document;
}
