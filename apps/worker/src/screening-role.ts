import { createScreeningActivities } from '@talent-window/activities';
import { TaskQueue } from '@talent-window/contracts/messages';
import type { ListEntry } from '@talent-window/contracts/vocabulary';
import { ControlListEditionEntity } from '@talent-window/persistence';
import type { Screener } from '@talent-window/screening';
import { buildScreener } from '@talent-window/screening';
import type { DataSource } from 'typeorm';
import type { RunningWorkers } from './run-workers.js';
import { runWorkers } from './run-workers.js';
import type { WorkerConfig } from './worker-config.js';

/** Fuzzy matching in a process of its own, so that workflow tasks never wait for it. */
export async function startScreeningRole(config: WorkerConfig, database: DataSource): Promise<RunningWorkers> {
  return runWorkers(config, [
    {
      queue: TaskQueue.Screening,
      activities: createScreeningActivities({ database, currentScreener: screenerOf(database) }),
    },
  ]);
}

/** The screener of the lists in force; built again when another edition has come. */
function screenerOf(database: DataSource): () => Promise<Screener> {
  let built: { readonly edition: number; readonly screener: Screener } | undefined;
  return async () => {
    const [newest] = await database
      .getRepository(ControlListEditionEntity)
      .find({ order: { edition: 'desc' }, take: 1 });
    if (!newest) return buildScreener([]);
    if (built?.edition !== newest.edition) {
      const entries = await database.query<ListEntry[]>(
        `select list, id, version, kind, type, names, birth_dates as "birthDates", nationalities, passports
           from control_list_entry e join jsonb_each_text($1) v on v.key = e.list
          where first_in <= v.value::int and (gone_in is null or gone_in > v.value::int)`,
        [newest.lists],
      );
      built = { edition: newest.edition, screener: await buildScreener(entries) };
    }
    return built.screener;
  };
}
