import type { ListEntry } from '@talent-window/contracts/vocabulary';
import type { DataSource } from 'typeorm';

/** An entry as an officer may see it. */
export interface ListedEntry extends ListEntry {
  readonly titleZh: string;
  readonly titleEn: string;
  readonly remark: string | null;
}

/** An entry that is written alike, blind to anything but letters. */
export interface WrittenAlike extends ListedEntry {
  readonly asked: string;
  readonly name: string;
  /** 0 to 1, of trigrams */
  readonly similarity: number;
}

const COLUMNS = `e.list, e.id, e.version, e.kind, e.type, e.names, e.birth_dates as "birthDates", e.nationalities, e.passports,
  e.remark, l.title_zh as "titleZh", l.title_en as "titleEn"`;

/** Entries by list and id, each in exactly the version that was matched; an order of no meaning. */
export async function findListedEntries(
  database: DataSource,
  keys: readonly Pick<ListEntry, 'list' | 'id' | 'version'>[],
): Promise<readonly ListedEntry[]> {
  return database.query<ListedEntry[]>(
    `select ${COLUMNS} from control_list_entry e join control_list l on l.code = e.list
      where (e.list, e.id, e.version) in (select * from unnest($1::text[], $2::text[], $3::integer[]))`,
    [keys.map(({ list }) => list), keys.map(({ id }) => id), keys.map(({ version }) => version)],
  );
}

/** What is written like one of the names, among the entries in force, best first: the durable way where the index is away. */
export async function findWrittenAlike(
  database: DataSource,
  names: readonly string[],
  most: number,
): Promise<{ readonly edition: number; readonly entries: readonly WrittenAlike[] }> {
  const [newest] = await database.query<{ edition: number }[]>(
    'select edition from control_list_edition order by edition desc limit 1',
  );
  if (!newest) return { edition: 0, entries: [] };
  const entries = await database.query<WrittenAlike[]>(
    `select * from (
       select distinct on (e.list, e.id) ${COLUMNS}, asked, name, similarity(lower(name), lower(asked)) as similarity
         from unnest($1::text[]) asked
         join control_list_entry e on joined_names(e.names) %> lower(asked)
         join control_list_edition n on n.edition = $2
         join control_list l on l.code = e.list
         cross join unnest(e.names) name
        where e.first_in <= (n.lists ->> e.list)::integer
          and (e.gone_in is null or e.gone_in > (n.lists ->> e.list)::integer)
        order by e.list, e.id, similarity desc, name) best
      order by similarity desc, list, id limit $3`,
    [names, newest.edition, most],
  );
  return { edition: newest.edition, entries };
}
