import type { DataSource } from 'typeorm';
import type { EntryContent } from './raw-entry.js';

const FIELDS = ['kind', 'type', 'names', 'birthDates', 'nationalities', 'passports', 'remark'] as const;
type EntryField = (typeof FIELDS)[number];

/** One entry that is not the same in both versions. */
export interface EntryChange {
  readonly id: string;
  readonly change: 'added' | 'changed' | 'removed';
  /** none of an added entry */
  readonly before?: EntryContent;
  /** none of a removed entry */
  readonly after?: EntryContent;
  /** what differs, of a changed entry */
  readonly fields: readonly EntryField[];
}

/** Whether a row is on the list in a version. */
const isIn = (version: string): string => `(first_in <= ${version}::int and coalesce(gone_in > ${version}::int, true))`;

/** What an entry of `alias` is, as one JSON value. */
const contentOf = (alias: string): string => `
  case when ${alias}.id is not null then json_build_object('id', ${alias}.id, 'kind', ${alias}.kind, 'type', ${alias}.type,
    'names', ${alias}.names, 'birthDates', ${alias}.birth_dates, 'nationalities', ${alias}.nationalities,
    'passports', ${alias}.passports, 'remark', ${alias}.remark) end`;

/** The entries that two versions of a list do not share, by id, at most `limit`. */
export async function diffList(
  database: DataSource,
  {
    list,
    from,
    to,
    limit = 1_000,
  }: { readonly list: string; readonly from: number; readonly to: number; readonly limit?: number },
): Promise<readonly EntryChange[]> {
  const rows = await database.query<{ id: string; before: EntryContent | null; after: EntryContent | null }[]>(
    `with unshared as (
       select *, ${isIn('$2')} as is_before from control_list_entry where list = $1 and ${isIn('$2')} <> ${isIn('$3')}),
       a as (select * from unshared where is_before), b as (select * from unshared where not is_before)
     select id, ${contentOf('a')} as before, ${contentOf('b')} as after
       from a full join b using (id) order by id limit $4`,
    [list, from, to, limit],
  );
  return rows.map(({ id, before, after }) => {
    if (before === null) return { id, change: 'added', fields: [], ...(after && { after }) };
    if (after === null) return { id, change: 'removed', fields: [], before };
    const fields = FIELDS.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
    return { id, change: 'changed', before, after, fields };
  });
}
