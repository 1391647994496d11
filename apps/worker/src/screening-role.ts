import { createScreeningActivities } from '@talent-window/activities';
import { TaskQueue } from '@talent-window/contracts/messages';
import { ControlListEntryEntity } from '@talent-window/persistence';
import type { Screener } from '@talent-window/screening';
import { createScreener } from '@talent-window/screening';
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

/** The screener of the list in force; built again when the list has changed. */
function screenerOf(database: DataSource): () => Promise<Screener> {
  let built: { readonly state: string; readonly screener: Screener } | undefined;
  return async () => {
    const state = await listState(database);
    if (built?.state !== state) {
      const entries = await database.getRepository(ControlListEntryEntity).find();
      const screener = createScreener(
        entries.map(({ id, version, kind, names, birthDate, nationality }) => ({
          id,
          version,
          kind,
          names,
          ...(birthDate === null ? {} : { birthDate }),
          ...(nationality === null ? {} : { nationality }),
        })),
      );
      built = { state, screener };
    }
    return built.screener;
  };
}

/** Changes whenever an entry is added, removed or given a new version. */
async function listState(database: DataSource): Promise<string> {
  const [row] = await database.query<{ state: string }[]>(
    `select count(*) || ':' || coalesce(sum(hashtextextended(id || '@' || version, 0)), 0) as state from control_list_entry`,
  );
  return row?.state ?? '';
}
