import pg from 'pg';
import type { ApiConfig } from '../api-config.js';

/** Connections for reads that are asked often: plain pg with prepared statements, without the cost of entities. */
export class ReadPool extends pg.Pool {}

export const openReadPool = ({ databaseUrl, databasePool }: ApiConfig): ReadPool =>
  new ReadPool({
    connectionString: databaseUrl,
    max: databasePool,
    application_name: 'talent-window-reads',
    // A reader that gets no answer is told so, instead of waiting with all who come after.
    connectionTimeoutMillis: 5_000,
    query_timeout: 15_000,
  });
