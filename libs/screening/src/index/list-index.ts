import type { ControlKind, ListedType, ListEntry } from '@talent-window/contracts/vocabulary';
import type { ReadName } from '../names/read-name.js';
import { readName } from '../names/read-name.js';
import { dateNumber } from './dates.js';
import { Numbers } from './growing.js';
import type { Lexicon } from './lexicon.js';
import { LexiconBuilder } from './lexicon.js';
import { completed } from './same-party.js';

/** Rows of different length in one array: row `i` is from `starts[i]` to `starts[i + 1]`. */
export interface Rows {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

/** All parties of the lists in flat arrays, by their number. */
export interface Parties {
  readonly keys: readonly { readonly list: string; readonly kind: ControlKind; readonly type: ListedType }[];
  /** which of `keys` */
  readonly keyOf: Uint16Array;
  readonly ids: readonly string[];
  readonly versions: Int32Array;
  /** as numbers; those of the same party's other entries where its own has none ({@link completed}) */
  readonly birthDates: Rows;
  /** what the entry itself tells */
  readonly toldBirthDates: Rows;
  readonly toldNationalities: Rows;
  readonly nationalities: Rows;
  readonly nationalityNames: readonly string[];
  /** names of one party lie together */
  readonly names: Int32Array;
  /** in simplified Han characters, where one is listed so */
  readonly han: ReadonlyMap<string, readonly number[]>;
  readonly hanOf: ReadonlyMap<number, readonly string[]>;
  /** holders by number, and the state as far as the list tells */
  readonly passports: ReadonlyMap<string, readonly PassportHolder[]>;
  readonly passportHolders: ReadonlySet<number>;
  readonly byId: ReadonlyMap<string, number>;
}

/** All names of the lists as they are compared. */
export interface Names {
  readonly party: Int32Array;
  readonly written: readonly string[];
  /** words of each name by their number in the lexicon; particles as `-1 - number` */
  readonly words: Rows;
  /** 1 where the name is cut into syllables */
  readonly syllabic: Uint8Array;
  /** what a name weighs: the rarity of its words */
  readonly weights: Float32Array;
}

export interface PassportHolder {
  readonly party: number;
  readonly state: string | undefined;
}

export interface ListIndex {
  readonly parties: Parties;
  readonly names: Names;
  readonly lexicon: Lexicon;
  /** 0 to 1 for each word */
  readonly rarity: Float32Array;
  /** names in which each word stands */
  readonly postings: Rows;
}

/** Passports are read aloud and typed: 0 and O, 1 and I are one. */
export const passportKey = (number: string): string =>
  number
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/O/g, '0')
    .replace(/I/g, '1');

/** Entries read between two looks at what else there is to do. */
const AT_ONCE = 500;

export async function buildIndex(entries: Iterable<ListEntry> | AsyncIterable<ListEntry>): Promise<ListIndex> {
  const draft = new Draft();
  let count = 0;
  for await (const entry of entries) {
    draft.add(entry);
    count += 1;
    if (count % AT_ONCE === 0) await breathe();
  }
  return draft.done();
}

/** Lets others of the process have a turn. */
const breathe = (): Promise<void> => new Promise(setImmediate);

class RowsDraft {
  private readonly starts = new Numbers();
  private readonly items = new Numbers();

  add(row: Iterable<number>): void {
    this.starts.push(this.items.length);
    for (const item of row) this.items.push(item);
  }

  done(): Rows {
    this.starts.push(this.items.length);
    return { starts: this.starts.done(), items: this.items.done() };
  }
}

class Draft {
  private readonly keys: { list: string; kind: ControlKind; type: ListedType }[] = [];
  private readonly keyNumbers = new Map<string, number>();
  private readonly keyOf = new Numbers();
  private readonly ids: string[] = [];
  private readonly versions = new Numbers();
  private readonly birthDates = new RowsDraft();
  private readonly nationalities = new RowsDraft();
  private readonly nationalityNames: string[] = [];
  private readonly firstNames = new Numbers();
  private readonly han = new Map<string, number[]>();
  private readonly hanOf = new Map<number, string[]>();
  private readonly passports = new Map<string, PassportHolder[]>();
  private readonly holders = new Set<number>();
  private readonly byId = new Map<string, number>();
  private readonly party = new Numbers();
  private readonly written: string[] = [];
  private readonly words = new RowsDraft();
  private readonly uncut = new RowsDraft();
  private readonly syllabic = new Numbers();
  private readonly lexicon = new LexiconBuilder();

  add(entry: ListEntry): void {
    const party = this.ids.length;
    const key = `${entry.list} ${entry.kind} ${entry.type}`;
    if (!this.keyNumbers.has(key)) {
      this.keyNumbers.set(key, this.keys.length);
      this.keys.push({ list: entry.list, kind: entry.kind, type: entry.type });
    }
    this.keyOf.push(this.keyNumbers.get(key) ?? 0);
    this.ids.push(entry.id);
    this.byId.set(`${entry.list}:${entry.id}`, party);
    this.versions.push(entry.version);
    this.birthDates.add(entry.birthDates.map(dateNumber).filter((it) => it > 0));
    this.nationalities.add(entry.nationalities.map((it) => this.nationalityNumber(it)));
    for (const { number, state } of entry.passports) this.addPassport(passportKey(number), { party, state });
    this.firstNames.push(this.written.length);
    const seen = new Set<string>();
    for (const name of entry.names) for (const read of readName(name)) this.addName(party, name, read, seen);
  }

  private nationalityNumber(code: string): number {
    const known = this.nationalityNames.indexOf(code);
    return known >= 0 ? known : this.nationalityNames.push(code) - 1;
  }

  private addPassport(number: string, holder: PassportHolder): void {
    if (number.length < 5) return;
    this.passports.set(number, [...(this.passports.get(number) ?? []), holder]);
    this.holders.add(holder.party);
  }

  private addName(
    party: number,
    written: string,
    { parts, isSyllabic, han, uncut = [] }: ReadName,
    seen: Set<string>,
  ): void {
    if (han !== undefined) {
      const ofParty = this.hanOf.get(party) ?? [];
      if (!ofParty.includes(han)) {
        this.han.set(han, [...(this.han.get(han) ?? []), party]);
        this.hanOf.set(party, [...ofParty, han]);
      }
    }
    const same = parts.map(({ text, isConsonantal }) => (isConsonantal ? `*${text}` : text)).join(' ');
    if (parts.length === 0 || seen.has(same)) return;
    seen.add(same);
    this.party.push(party);
    this.written.push(written);
    this.syllabic.push(isSyllabic ? 1 : 0);
    this.words.add(parts.map((part) => (part.isParticle ? -1 - this.lexicon.add(part) : this.lexicon.add(part))));
    this.uncut.add(uncut.map((text) => this.lexicon.add({ text, isConsonantal: false })));
  }

  async done(): Promise<ListIndex> {
    this.firstNames.push(this.written.length);
    const lexicon = this.lexicon.done();
    await breathe();
    const words = this.words.done();
    const party = this.party.done();
    const postings = invert([words, this.uncut.done()], this.lexicon.size);
    await breathe();
    const rarity = rarities(lexicon, postings, party.length);
    await breathe();
    const syllabic = Uint8Array.from(this.syllabic.done());
    const weights = Float32Array.from({ length: party.length }, (_, name) => weightOf(words, rarity, name));
    await breathe();
    const told = { birthDates: this.birthDates.done(), nationalities: this.nationalities.done() };
    const { birthDates, nationalities } = completed(lexicon, {
      words,
      syllabic,
      weights,
      party,
      ...told,
      list: this.keyOf.done(),
    });
    return {
      parties: {
        keys: this.keys,
        keyOf: Uint16Array.from(this.keyOf.done()),
        ids: this.ids,
        versions: this.versions.done(),
        birthDates,
        toldBirthDates: told.birthDates,
        toldNationalities: told.nationalities,
        nationalities,
        nationalityNames: this.nationalityNames,
        names: this.firstNames.done(),
        han: this.han,
        hanOf: this.hanOf,
        passports: this.passports,
        passportHolders: this.holders,
        byId: this.byId,
      },
      names: {
        party,
        written: this.written,
        words,
        syllabic,
        weights,
      },
      lexicon,
      rarity,
      postings,
    };
  }
}

/** A particle says little, but not nothing. */
export const PARTICLE_WEIGHT = 0.04;

function weightOf({ starts, items }: Rows, rarity: Float32Array, name: number): number {
  let weight = 0;
  for (let i = starts[name] ?? 0; i < (starts[name + 1] ?? 0); i += 1) {
    const word = items[i] ?? 0;
    weight += word < 0 ? PARTICLE_WEIGHT : (rarity[word] ?? 0);
  }
  return weight;
}

/** The names of each word; particles stand in too many to be of use. */
function invert(rows: readonly Rows[], words: number): Rows {
  const counts = new Int32Array(words + 1);
  for (const { items } of rows) {
    for (const word of items) if (word >= 0) counts[word + 1] = (counts[word + 1] ?? 0) + 1;
  }
  for (let i = 1; i <= words; i += 1) counts[i] = (counts[i] ?? 0) + (counts[i - 1] ?? 0);
  const next = counts.slice();
  const names = new Int32Array(counts[words] ?? 0);
  for (const { starts, items } of rows) {
    for (let name = 0; name + 1 < starts.length; name += 1) {
      for (let i = starts[name] ?? 0; i < (starts[name + 1] ?? 0); i += 1) {
        const word = items[i] ?? 0;
        if (word < 0) continue;
        names[next[word] ?? 0] = name;
        next[word] = (next[word] ?? 0) + 1;
      }
    }
  }
  return { starts: counts, items: names };
}

/** How much a word tells: 1 for one that stands in a single name; spellings of one sound count together. */
function rarities(lexicon: Lexicon, { starts }: Rows, names: number): Float32Array {
  const words = starts.length - 1;
  const bySound = new Map<string, number>();
  const countOf = (word: number): number => (starts[word + 1] ?? 0) - (starts[word] ?? 0);
  for (let word = 0; word < words; word += 1) {
    const { sound } = lexicon.word(word);
    bySound.set(sound, (bySound.get(sound) ?? 0) + countOf(word));
  }
  const most = Math.log2(Math.max(names, 1) + 2);
  return Float32Array.from({ length: words }, (_, word) => {
    const count = bySound.get(lexicon.word(word).sound) ?? 1;
    return Math.max(0.1, Math.log2((names + 2) / (count + 0.5)) / most);
  });
}
