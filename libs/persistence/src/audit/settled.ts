import type { EntityManager } from 'typeorm';

/**
 * The last entry before which none can appear any more: numbers are drawn before their transactions end, so a reader that goes
 * by them would pass over one that is on its way. Undefined while one is.
 * @param manager outside a transaction, so that each question sees what is there when it is asked
 */
export async function settledEntry(manager: EntityManager): Promise<string | undefined> {
  // In this order: whoever drew a number up to the last has begun before the snapshot.
  const [last] = await manager.query<{ id: string }[]>(
    'select case when is_called then last_value else 0 end as id from audit_id_seq',
  );
  const [{ begun }] = await manager.query<[{ begun: string }]>(
    'select pg_snapshot_xmax(pg_current_snapshot())::text as begun',
  );
  for (let asked = 0; asked < 5; asked += 1) {
    const [{ over }] = await manager.query<[{ over: boolean }]>(
      'select pg_snapshot_xmin(pg_current_snapshot()) >= $1::text::xid8 as over',
      [begun],
    );
    if (over) return last?.id;
  }
  return undefined;
}
