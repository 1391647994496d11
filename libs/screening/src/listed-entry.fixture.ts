import type { ListEntry } from '@talent-window/contracts/vocabulary';

/** An entry of a list with what a test says of it. */
export const listedEntry = (id: string, names: readonly string[], more: Partial<ListEntry> = {}): ListEntry => ({
  list: 'nia-entry-ban',
  id,
  version: 1,
  kind: 'entry-ban',
  type: 'person',
  names,
  birthDates: [],
  nationalities: [],
  passports: [],
  ...more,
});
