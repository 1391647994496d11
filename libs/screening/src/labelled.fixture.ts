import type { ListEntry } from '@talent-window/contracts/vocabulary';
import { NATIONALITIES } from '@talent-window/domain';
import { readFileSync } from 'node:fs';
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

interface Row {
  readonly id: string;
  readonly cluster: string;
  readonly source: string;
  readonly names: readonly string[];
  readonly dob: readonly string[];
  readonly nationality: readonly string[];
  readonly passports: readonly string[];
}

interface QueryRow {
  readonly kind: LabelledQuery['kind'];
  readonly cat: string;
  readonly name: string;
  readonly alt: readonly string[];
  readonly dob: string | null;
  readonly dob_kind?: string;
  readonly nationality: string | null;
  readonly expect: string | null;
}

const rowsOf = <T>(name: string): readonly T[] =>
  readFileSync(new URL(`../labelled/${name}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

const ALPHA3: ReadonlyMap<string, string> = new Map(NATIONALITIES.map(({ alpha2, code }) => [alpha2, code]));

const alpha3 = (alpha2: string): string => {
  const code = ALPHA3.get(alpha2);
  if (code === undefined) throw new Error(`no nationality ${alpha2}`);
  return code;
};

export const entryOf = (id: string, party: ListedParty, list = 'made'): ListEntry => ({
  list,
  id,
  version: 1,
  kind: 'entry-ban',
  type: 'person',
  ...party,
});

const rows = rowsOf<Row>('list.jsonl');

export const labelledList: readonly ListEntry[] = rows.map(({ id, source, names, dob, nationality, passports }) =>
  entryOf(
    id,
    {
      names,
      birthDates: dob,
      nationalities: nationality.map(alpha3),
      passports: passports.map((number) => ({ number })),
    },
    source,
  ),
);

/** Of each record the party it is of. */
export const clusterOf: ReadonlyMap<string, string> = new Map(rows.map(({ id, cluster }) => [id, cluster]));

export const labelledQueries: readonly LabelledQuery[] = rowsOf<QueryRow>('queries.jsonl').map((row) => ({
  kind: row.kind,
  cat: row.cat,
  ...(row.dob_kind === undefined ? {} : { told: row.dob_kind }),
  ...(row.expect === null ? {} : { cluster: row.expect }),
  person: {
    names: [row.name, ...row.alt],
    ...(row.dob === null ? {} : { birthDate: row.dob }),
    ...(row.nationality === null ? {} : { nationality: alpha3(row.nationality) }),
  },
}));

export const handMadeCases: readonly HandMadeCase[] = rowsOf<HandMadeCase>('hand-made.jsonl');
