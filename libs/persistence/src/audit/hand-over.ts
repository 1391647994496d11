import type { DataSource, EntityManager } from 'typeorm';
import type { AuditEntry } from './chain.js';
import type { AuditRow } from './export.js';
import { ENTRY, entryOf, findHeads } from './export.js';
import type { AuditHead } from './head.js';
import { settledEntry } from './settled.js';

/** What is handed over at a time. */
const MOST = 500;

/**
 * Hands the next entries to whoever keeps a copy, in the order of each chain. How far it is moves when they are taken: after a
 * crash the same come again.
 * @returns how many were handed over
 */
export async function handOverEntries(
  database: DataSource,
  deliver: (entries: readonly AuditEntry[]) => Promise<void>,
): Promise<number> {
  const upTo = await settledEntry(database.manager);
  if (upTo === undefined) return 0;
  return oneAtATime(database, 'entries', async (manager, cursor) => {
    const rows = await manager.query<AuditRow[]>(
      `select ${ENTRY} from audit where id > $1 and id <= $2 order by id limit $3`,
      [cursor, upTo, MOST],
    );
    const last = rows.at(-1);
    if (!last) return undefined;
    await deliver(rows.map(entryOf));
    return { cursor: last.id, count: rows.length };
  });
}

/** The same with the heads of days. */
export async function handOverHeads(
  database: DataSource,
  announce: (head: AuditHead) => Promise<void>,
): Promise<number> {
  return oneAtATime(database, 'heads', async (manager, cursor) => {
    const heads = (await findHeads(manager)).filter(({ day }) => day > cursor);
    for (const head of heads) await announce(head);
    const last = heads.at(-1);
    return last && { cursor: last.day, count: heads.length };
  });
}

/** Of several relays one hands over. */
async function oneAtATime(
  database: DataSource,
  what: 'entries' | 'heads',
  work: (
    manager: EntityManager,
    cursor: string,
  ) => Promise<{ readonly cursor: string; readonly count: number } | undefined>,
): Promise<number> {
  return database.transaction(async (manager) => {
    // No row is locked: an open transaction that has written would keep every entry after it unsettled.
    const [{ mine }] = await manager.query<[{ mine: boolean }]>(
      `select pg_try_advisory_xact_lock(hashtextextended('audit hand-over ' || $1, 0)) as mine`,
      [what],
    );
    if (!mine) return 0;
    const [{ up_to: cursor }] = await manager.query<[{ up_to: string }]>(
      'select up_to from audit_handover where what = $1',
      [what],
    );
    const done = await work(manager, cursor);
    if (!done) return 0;
    await manager.query('update audit_handover set up_to = $2, handed_at = now() where what = $1', [what, done.cursor]);
    return done.count;
  });
}
