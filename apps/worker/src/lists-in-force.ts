import type { ListsInForce } from '@talent-window/activities';
import type { ListEntry } from '@talent-window/contracts/vocabulary';
import type { ControlListEditionEntity } from '@talent-window/persistence';
import { findEdition } from '@talent-window/persistence';
import type { ScreenerInForce } from '@talent-window/screening';
import { buildScreener } from '@talent-window/screening';
import type { DataSource } from 'typeorm';
import { openWakeUp } from './wake-up.js';

/** What is looked for even where no notification came. */
const LOOK_EVERY_MS = 30_000;
const PAGE = 5_000;

export interface LiveLists extends ListsInForce {
  /** rejects when a new edition cannot be built */
  readonly finished: Promise<void>;
  stop(): void;
}

/**
 * The screener of the lists in force, built before this returns. A new edition is built beside it, and takes its place when
 * it is whole: whoever screens meanwhile does so by the old one and does not wait.
 */
export async function openListsInForce(database: DataSource, databaseUrl: string): Promise<LiveLists> {
  const wakeUp = await openWakeUp(databaseUrl, ['control_lists']);
  let atHand = await build(database, await findEdition(database));
  const waiting: (() => void)[] = [];
  let stopping = false;
  const run = async (): Promise<void> => {
    while (!stopping) {
      await wakeUp.wait(LOOK_EVERY_MS);
      const newest = stopping ? undefined : await findEdition(database);
      if (newest === undefined || newest.edition <= atHand.edition) continue;
      atHand = await build(database, newest);
      for (const goOn of waiting.splice(0)) goOn();
    }
    await wakeUp.close();
  };
  const finished = run();
  return {
    finished,
    async current() {
      // Notifications are lost with their connection; the number of the edition costs nothing to ask for.
      const newest = await findEdition(database);
      if (newest && newest.edition > atHand.edition) wakeUp.now();
      return atHand;
    },
    async atLeast(edition) {
      while (atHand.edition < edition) {
        if (stopping) throw new Error('this worker stops before it has the edition');
        wakeUp.now();
        await new Promise<void>((goOn) => waiting.push(goOn));
      }
      return atHand;
    },
    stop() {
      stopping = true;
      wakeUp.now();
      for (const giveUp of waiting.splice(0)) giveUp();
    },
  };
}

async function build(database: DataSource, edition: ControlListEditionEntity | undefined): Promise<ScreenerInForce> {
  return {
    edition: edition?.edition ?? 0,
    screener: await buildScreener(edition ? entriesOf(database, edition.lists) : []),
  };
}

/** Page by page, so that a million entries are not twice in memory. An entry is never changed, so the pages belong together. */
async function* entriesOf(
  database: DataSource,
  lists: ControlListEditionEntity['lists'],
): AsyncGenerator<ListEntry, void> {
  for (const [list, version] of Object.entries(lists)) {
    for (let after: string | undefined = ''; after !== undefined;) {
      const page: ListEntry[] = await database.query(
        `select list, id, version, kind, type, names, birth_dates as "birthDates", nationalities, passports
           from control_list_entry where list = $1 and id > $3 and first_in <= $2 and (gone_in is null or gone_in > $2)
          order by id limit ${PAGE}`,
        [list, version, after],
      );
      yield* page;
      after = page.length === PAGE ? page.at(-1)?.id : undefined;
    }
  }
}
