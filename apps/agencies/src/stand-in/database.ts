import { Pool } from 'pg';
import type { PoolClient } from 'pg';

/** One transaction of the agencies' database. */
export type Tx = Pick<PoolClient, 'query'>;

const SCHEMA = 'agencies';
/** Any number, as long as two starting processes take the same one. */
const SETUP_LOCK = 7_203_100;

/** Connects and creates what is missing; two processes may do so at once. */
export async function openDatabase(connectionString: string, tables: readonly string[]): Promise<Pool> {
  const pool = new Pool({ connectionString, max: 12, options: `-c search_path=${SCHEMA}` });
  try {
    await transact(pool, async (tx) => {
      await tx.query('select pg_advisory_xact_lock($1)', [SETUP_LOCK]);
      await tx.query(`create schema if not exists ${SCHEMA}`);
      for (const table of tables) await tx.query(table);
    });
  } catch (error) {
    await pool.end();
    throw error;
  }
  return pool;
}

/** All of `work` or nothing. */
export async function transact<T>(pool: Pool, work: (tx: Tx) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    client.release();
    return result;
  } catch (error) {
    // A connection whose rollback fails is thrown away; the server rolls back by itself.
    const lost = await client.query('rollback').then(
      () => false,
      () => true,
    );
    client.release(lost);
    throw error;
  }
}
