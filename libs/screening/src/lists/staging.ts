import type { ListFinding } from '@talent-window/contracts/vocabulary';
import type { EntityManager } from 'typeorm';
import { listFinding } from './broken-list.js';
import type { EntryContent } from './raw-entry.js';

/** So many entries go to the database at a time. */
const BATCH = 2_000;

/** An entry and the line where it stands. */
interface Staged {
  readonly line: number;
  readonly entry: EntryContent;
}

/** The entries of a file on their way into the list: in a table of this transaction, gone with it. */
export interface Staging {
  add(staged: Staged): Promise<void>;
  /** Sends what is left, and counts. */
  finish(): Promise<{ readonly entries: number; readonly names: number }>;
  /** Every further entry under an id that the file has already. */
  duplicates(limit: number): Promise<readonly ListFinding[]>;
}

export async function openStaging(manager: EntityManager): Promise<Staging> {
  await manager.query(`
    create temporary table incoming (
      line integer not null, id text not null, kind text not null, type text not null, names text[] not null,
      birth_dates text[] not null, nationalities text[] not null, passports jsonb not null, remark text) on commit drop`);
  let batch: Staged[] = [];
  let onTheWay: Promise<unknown> = Promise.resolve();
  // One batch is on its way while the next is read.
  const send = async (): Promise<void> => {
    await onTheWay;
    const rows = batch.map(({ line, entry: { birthDates, ...entry } }) => ({
      line,
      ...entry,
      birth_dates: birthDates,
    }));
    batch = [];
    onTheWay = manager.query(
      `insert into incoming select line, id, kind, type, names, birth_dates, nationalities, passports, remark
         from json_populate_recordset(null::incoming, $1)`,
      [JSON.stringify(rows)],
    );
    // Awaited by the next one, or by nobody where reading broke off.
    onTheWay.catch(() => undefined);
  };
  return {
    async add(staged) {
      batch.push(staged);
      if (batch.length >= BATCH) await send();
    },
    async finish() {
      await send();
      await onTheWay;
      const [counts] = await manager.query<{ entries: number; names: number }[]>(
        `select count(*)::int as entries, coalesce(sum(cardinality(names)), 0)::int as names from incoming`,
      );
      await manager.query('create index on incoming (id)');
      await manager.query('analyze incoming');
      return counts ?? { entries: 0, names: 0 };
    },
    async duplicates(limit) {
      const rows = await manager.query<{ line: number; id: string; first: number }[]>(
        `select line, id, first from (select line, id, min(line) over (partition by id) as first from incoming) it
          where line <> first order by line limit $1`,
        [limit],
      );
      return rows.map(({ line, id, first }) => listFinding(line, 'id-duplicate', { first }, id));
    },
  };
}
