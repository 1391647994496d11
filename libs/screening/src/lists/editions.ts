import { ControlListEditionEntity, ControlListVersionEntity } from '@talent-window/persistence';
import type { DataSource, EntityManager } from 'typeorm';

export interface Activation {
  readonly list: string;
  readonly version: number;
  readonly by: string;
  readonly why: string;
}

export type ActivationResult =
  | { readonly outcome: 'activated'; readonly edition: number; readonly version: number; readonly before?: number }
  | { readonly outcome: 'in-force-already' | 'no-such-version' | 'nothing-before' };

/** Puts a version of a list in force by the next edition; all screen by it from then on, and every open case again. */
export async function activate(database: DataSource, { version, ...request }: Activation): Promise<ActivationResult> {
  return nextEdition(database, request, async (manager, { list }, inForce) => {
    if (inForce === version) return { outcome: 'in-force-already' };
    return (await manager.existsBy(ControlListVersionEntity, { list, version }))
      ? version
      : { outcome: 'no-such-version' };
  });
}

/** Puts in force again what was in force before this version: the newest of the older ones that ever was. */
export async function rollback(database: DataSource, request: Omit<Activation, 'version'>): Promise<ActivationResult> {
  return nextEdition(database, request, async (manager, { list }, inForce) => {
    const [older] = await manager.query<{ version: number }[]>(
      `select (lists ->> $1)::int as version from control_list_edition
        where (lists ->> $1)::int < $2 order by version desc limit 1`,
      [list, inForce ?? 0],
    );
    return older?.version ?? { outcome: 'nothing-before' };
  });
}

type Choice = number | Exclude<ActivationResult, { readonly outcome: 'activated' }>;

async function nextEdition(
  database: DataSource,
  request: Omit<Activation, 'version'>,
  choose: (manager: EntityManager, request: { readonly list: string }, inForce: number | undefined) => Promise<Choice>,
): Promise<ActivationResult> {
  return database.transaction(async (manager) => {
    // One edition after another: each says of every list what is in force.
    await manager.query(`select pg_advisory_xact_lock(hashtextextended('control-list-edition', 0))`);
    const [newest] = await manager.find(ControlListEditionEntity, { order: { edition: 'desc' }, take: 1 });
    const before = newest?.lists[request.list];
    const version = await choose(manager, request, before);
    if (typeof version !== 'number') return version;
    const lists = { ...newest?.lists, [request.list]: version };
    const kept = await manager.save(
      manager.create(ControlListEditionEntity, { lists, activatedBy: request.by, why: request.why }),
    );
    await manager.query(`select pg_notify('control_lists', $1)`, [String(kept.edition)]);
    return { outcome: 'activated', edition: kept.edition, version, ...(before === undefined ? {} : { before }) };
  });
}
