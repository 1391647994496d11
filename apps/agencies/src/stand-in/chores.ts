import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { transact } from './database.js';
import type { Tx } from './database.js';

/** Does one chore; all that it writes belongs to one transaction. */
export type DoChore = (tx: Tx, subject: string) => Promise<void>;
/** By agency and name of the chore. */
export type ChoreTable = ReadonlyMap<string, Readonly<Record<string, DoChore>>>;

interface ChoreRow {
  readonly seq: string;
  readonly agency: string;
  readonly what: string;
  readonly subject: string;
}

const RETRY_SECONDS = 5;

/** Does all chores that are due; `nextMs` says in how many milliseconds the next one is, if there is one. */
export async function doChores(
  pool: Pool,
  table: ChoreTable,
  log: Logger,
): Promise<{ worked: boolean; nextMs: number | undefined }> {
  let worked = false;
  while (await doNextChore(pool, table, log)) worked = true;
  const { rows } = await pool.query<{ ms: number | null }>(
    `select extract(epoch from min(due_at) - clock_timestamp())::float * 1000 as ms from chore`,
  );
  return { worked, nextMs: rows[0]?.ms ?? undefined };
}

async function doNextChore(pool: Pool, table: ChoreTable, log: Logger): Promise<boolean> {
  let chore: ChoreRow | undefined;
  try {
    return await transact(pool, async (tx) => {
      const { rows } = await tx.query<ChoreRow>(
        `select seq, agency, what, subject from chore where due_at <= clock_timestamp()
         order by due_at, seq limit 1 for update skip locked`,
      );
      chore = rows[0];
      if (!chore) return false;
      const work = table.get(chore.agency)?.[chore.what];
      if (work) await work(tx, chore.subject);
      else log.warn({ chore }, 'nobody knows this chore any more');
      await tx.query('delete from chore where seq = $1', [chore.seq]);
      return true;
    });
  } catch (error) {
    if (!chore) throw error;
    log.error({ err: error, chore }, 'a chore failed and is tried again');
    await pool.query(
      `update chore set attempts = attempts + 1, due_at = clock_timestamp() + $2 * interval '1 s' where seq = $1`,
      [chore.seq, RETRY_SECONDS],
    );
    return true;
  }
}
