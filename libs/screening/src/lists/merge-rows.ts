import type { NamedRow } from './csv-records.js';
import type { RawEntry } from './raw-entry.js';

/** A row tells a part of an entry; whether its name is the primary one, where the list says so. */
export interface EntryRow extends RawEntry {
  readonly primary?: boolean;
}

/**
 * One entry of all rows that have its id, wherever they stand. The lists that come in rows are those of two treasuries, of
 * some thousands of parties, so they may be held in memory.
 */
export async function* mergedEntries(
  rows: AsyncIterable<NamedRow>,
  read: (row: NamedRow) => EntryRow,
): AsyncGenerator<RawEntry, void, undefined> {
  const entries = new Map<string, EntryRow>();
  let nameless = 0;
  for await (const row of rows) {
    const { primary, ...part } = read(row);
    // A row without an id belongs to nobody: it stays alone, to be complained about.
    const key = part.id === '' ? `\n${++nameless}` : part.id;
    const before = entries.get(key);
    entries.set(key, before === undefined ? part : merged(before, part, primary === true));
  }
  yield* entries.values();
}

const merged = (before: RawEntry, part: RawEntry, primary: boolean): RawEntry => ({
  ...before,
  names: primary ? [...part.names, ...before.names] : [...before.names, ...part.names],
  birthDates: [
    ...before.birthDates,
    ...part.birthDates.filter(({ text }) => !before.birthDates.some((it) => it.text === text)),
  ],
  nationalities: [...new Set([...before.nationalities, ...part.nationalities])],
  passports: [...before.passports, ...part.passports],
  remark: before.remark || part.remark,
});
