import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { ListedType, ListEntry } from '@talent-window/contracts/vocabulary';
import type { AskedPerson } from '../asked-person.js';
import { alpha3, personOf } from '../asked-person.js';
import type { ScreenedPerson } from '../screener.js';

/** A line of a list to measure with; `cluster` joins the records of one party. */
export interface LabelledRecord {
  readonly id: string;
  readonly cluster?: string;
  readonly source?: string;
  readonly type: ListedType;
  readonly names: readonly string[];
  readonly dob: readonly string[];
  readonly nationality: readonly string[];
  readonly passports?: readonly string[];
}

/** A person, and whom of the list they are: the records of `expect` or `also`, or nobody. */
export interface LabelledQuery extends AskedPerson {
  readonly qid: string;
  readonly kind: 'pos' | 'neg' | 'namesake';
  readonly expect?: string | null;
  readonly also?: readonly string[];
}

/** Two names of one person, or of two. */
export interface LabelledPair {
  readonly schema?: string;
  readonly name1: string;
  readonly name2: string;
  readonly match: boolean;
}

export function entryOf({
  id,
  source = 'labelled',
  type,
  names,
  dob,
  nationality,
  passports = [],
}: LabelledRecord): ListEntry {
  return {
    list: source,
    id,
    version: 1,
    kind: 'sanctions',
    type,
    names,
    birthDates: dob,
    nationalities: nationality.map(alpha3),
    passports: passports.map((number) => ({ number })),
  };
}

/** Reads JSON lines one by one. @throws SyntaxError naming the line that is none */
export async function* readLines<T>(path: string): AsyncIterable<T> {
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })) {
    line += 1;
    if (text.trim() === '') continue;
    try {
      yield JSON.parse(text) as T;
    } catch {
      throw new SyntaxError(`${path}:${line} is no JSON`);
    }
  }
}

export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** What officers decided of one match, as `GET /api/screening/decisions` exports it. */
export interface DecidedMatch {
  readonly names: readonly string[];
  readonly birthDate?: string | null;
  readonly nationality?: string | null;
  readonly listed: ListEntry;
  readonly label: 'same' | 'not';
}

export const decidedPerson = ({ names: [name = '', ...alt], birthDate, nationality }: DecidedMatch): ScreenedPerson =>
  personOf({ name, alt, dob: birthDate ?? null, nationality: nationality ?? null });

export async function readAll<T>(path: string | undefined): Promise<readonly T[]> {
  const all: T[] = [];
  if (path !== undefined) for await (const line of readLines<T>(path)) all.push(line);
  return all;
}

/** The same content may have been decided for many; it is listed once. */
export const decidedEntries = (decisions: readonly DecidedMatch[]): readonly ListEntry[] => [
  ...new Map(
    decisions.map(({ listed }) => [
      `${listed.list}:${listed.id}@${listed.version}`,
      { ...listed, list: DECIDED, id: decidedId(listed) },
    ]),
  ).values(),
];
export const DECIDED = 'decided';
export const decidedId = ({ list, id, version }: ListEntry): string => `${list}:${id}@${version}`;
