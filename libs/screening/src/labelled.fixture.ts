import type { ListEntry } from '@talent-window/contracts/vocabulary';
import { readFileSync } from 'node:fs';
import { personOf } from './asked-person.js';
import type { LabelledQuery as LabelledRow, LabelledRecord } from './fit/labelled.js';
import { entryOf } from './fit/labelled.js';
import type { ScreenedPerson } from './screener.js';

/** A question whose answer is known; see labelled/README.md. */
export interface LabelledQuery {
  readonly kind: 'pos' | 'neg' | 'namesake';
  readonly cat: string;
  /** how the birth date is told, of people who are listed */
  readonly told?: string;
  /** whose records count as found */
  readonly cluster?: string;
  readonly person: ScreenedPerson;
}

export interface HandMadeCase {
  readonly kind: string;
  readonly expect: 'flagged' | 'clear' | 'above';
  readonly why: string;
  readonly person: ScreenedPerson;
  readonly entry: ListedParty;
  /** where `entry` is to stand above another */
  readonly than?: ListedParty;
}

export type ListedParty = Pick<ListEntry, 'names' | 'birthDates' | 'nationalities' | 'passports'>;

interface QueryRow extends LabelledRow {
  readonly cat: string;
  readonly dob_kind?: string;
}

const rowsOf = <T>(name: string): readonly T[] =>
  readFileSync(new URL(`../labelled/${name}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

const rows = rowsOf<LabelledRecord>('list.jsonl');

export const labelledList: readonly ListEntry[] = rows.map(entryOf);

/** Of each record the party it is of. */
export const clusterOf: ReadonlyMap<string, string> = new Map(rows.map(({ id, cluster = id }) => [id, cluster]));

export const labelledQueries: readonly LabelledQuery[] = rowsOf<QueryRow>('queries.jsonl').map((row) => ({
  kind: row.kind,
  cat: row.cat,
  ...(row.dob_kind === undefined ? {} : { told: row.dob_kind }),
  ...(row.expect ? { cluster: row.expect } : {}),
  person: personOf(row),
}));

export const handMadeCases: readonly HandMadeCase[] = rowsOf<HandMadeCase>('hand-made.jsonl');
