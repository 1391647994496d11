import type { Lexicon } from './lexicon.js';
import { hashOf, KeyTable, rowOf } from './key-table.js';
import type { Rows } from './list-index.js';

/** A name that is as rare as this one may be taken for the same party's on another list. */
const RARE = 1.3;
/** A name that more parties have is common, whatever its words. */
const MOST_PARTIES = 6;

interface Listed {
  readonly words: Rows;
  readonly syllabic: Uint8Array;
  readonly weights: Float32Array;
  readonly party: Int32Array;
  readonly birthDates: Rows;
  readonly nationalities: Rows;
  /** number of the list, kind and type of each party */
  readonly list: Int32Array;
}

/**
 * One party stands on several lists, and not each of them tells the birth date and nationality. What an entry does not tell
 * is taken from entries of other lists with exactly the same rare name, where they contradict neither it nor each other. On
 * one list two entries are two parties.
 */
export function completed(lexicon: Lexicon, listed: Listed): Pick<Listed, 'birthDates' | 'nationalities'> {
  const { party, birthDates, nationalities, list } = listed;
  const names = party.length;
  const hashes = new Float64Array(names);
  let count = 0;
  for (let name = 0; name < names; name += 1) {
    const hash = hashOfName(lexicon, listed, name);
    if (hash === undefined) continue;
    hashes[count] = rowOf(hash, party[name] as number);
    count += 1;
  }
  const table = KeyTable.of(hashes.slice(0, count));
  const others = new Map<number, Set<number>>();
  for (let name = 0; name < names; name += 1) {
    const own = party[name] as number;
    if (sizeOf(birthDates, own) > 0 && sizeOf(nationalities, own) > 0) continue;
    const hash = hashOfName(lexicon, listed, name);
    if (hash === undefined) continue;
    const found = others.get(own) ?? new Set<number>();
    table.each(hash, (other) => list[other] !== list[own] && found.add(other));
    if (found.size > 0) others.set(own, found);
  }
  return {
    birthDates: filled(birthDates, others, nationalities),
    nationalities: filled(nationalities, others, birthDates),
  };
}

/** Whatever the order of its words; undefined where the name is too common to say who is meant. */
function hashOfName(lexicon: Lexicon, { words, syllabic, weights }: Listed, name: number): number | undefined {
  if (syllabic[name] === 1 || (weights[name] as number) < RARE) return undefined;
  const own: string[] = [];
  for (let i = words.starts[name] as number; i < (words.starts[name + 1] as number); i += 1) {
    const word = words.items[i] as number;
    if (word >= 0) own.push(lexicon.word(word).text);
  }
  return own.length < 2 ? undefined : hashOf(0, own.sort().join(' '));
}

const sizeOf = ({ starts }: Rows, row: number): number => (starts[row + 1] as number) - (starts[row] as number);
const rowAt = ({ starts, items }: Rows, row: number): Int32Array => items.subarray(starts[row], starts[row + 1]);

/** The rows, with what others tell where they are empty. */
function filled(rows: Rows, others: ReadonlyMap<number, ReadonlySet<number>>, beside: Rows): Rows {
  const [starts, items] = [new Int32Array(rows.starts.length), [] as number[]];
  for (let row = 0; row + 1 < rows.starts.length; row += 1) {
    starts[row] = items.length;
    const own = rowAt(rows, row);
    if (own.length > 0) items.push(...own);
    else items.push(...told(rows, row, others.get(row), beside));
  }
  starts[starts.length - 1] = items.length;
  return { starts, items: Int32Array.from(items) };
}

function told(rows: Rows, own: number, others: ReadonlySet<number> | undefined, beside: Rows): readonly number[] {
  if (!others || others.size > MOST_PARTIES) return [];
  const tell = [...others].filter((other) => sizeOf(rows, other) > 0 && !contradict(beside, own, other));
  const all = new Set(tell.flatMap((other) => [...rowAt(rows, other)]));
  const isAgreed = tell.every((a) => tell.every((b) => !contradict(rows, a, b)));
  return isAgreed ? [...all] : [];
}

/** Both tell, and nothing they tell is the same; of dates the years count. */
function contradict(rows: Rows, a: number, b: number): boolean {
  const [x, y] = [rowAt(rows, a), rowAt(rows, b)];
  if (x.length === 0 || y.length === 0) return false;
  return !x.some((it) => y.some((other) => yearOf(it) === yearOf(other)));
}

/** Of a date its year; numbers of nationalities are smaller and stay as they are. */
const yearOf = (value: number): number => (value > 1e7 ? Math.floor(value / 1e4) : value);
