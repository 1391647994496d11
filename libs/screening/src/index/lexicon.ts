import type { Likeness } from '../names/compare-words.js';
import { compareWords, LEAST, UNLIKE } from '../names/compare-words.js';
import { consonantsOf } from '../names/spelling.js';
import type { Word } from '../names/word.js';
import { wordOf } from '../names/word.js';
import { Numbers } from './growing.js';
import { hashOf, KeyTable, rowOf } from './key-table.js';

/** A word of the lists that is like one of a person's. */
export interface Neighbour extends Likeness {
  readonly id: number;
}

const Key = { Sound: 1, Consonants: 2, Reading: 3, Namesake: 4, Slip: 5, Beginning: 6, End: 7 } as const;
/** Keys that many words share say little; what is behind is left to the other keys. */
const MOST_A_KEY = 400;
const MOST_NEIGHBOURS = 96;
const MOST_REMEMBERED = 600;
const ARTICLE = /^(?:al|el)(?=[^aeiou].{3})/;

/** All words of the names on the lists, each once, and what is like them. */
export class Lexicon {
  private readonly remembered = new Map<string, WordsLike>();

  constructor(
    private readonly words: readonly Word[],
    private readonly ids: ReadonlyMap<string, number>,
    private readonly keys: KeyTable,
  ) {}

  word(id: number): Word {
    return this.words[id] as Word;
  }

  find(text: string): number | undefined {
    return this.ids.get(text);
  }

  /** What is like a word; the same again where it was asked for lately. */
  like(part: { readonly text: string; readonly isConsonantal: boolean }): WordsLike {
    const name = nameOf(part);
    const known = this.remembered.get(name);
    if (known) return known;
    const found = new WordsLike(wordOf(part), this, this.lookUp(wordOf(part)));
    if (this.remembered.size >= MOST_REMEMBERED) this.remembered.delete(this.remembered.keys().next().value ?? '');
    this.remembered.set(name, found);
    return found;
  }

  private lookUp(word: Word): Neighbour[] {
    const seen = new Set<number>();
    const near: Neighbour[] = [];
    const exact = this.ids.get(nameOf(word));
    const consider = (id: number): void => {
      if (seen.has(id)) return;
      seen.add(id);
      const likeness = compareWords(word, this.word(id));
      if (likeness.similarity >= LEAST) near.push({ id, ...likeness });
    };
    if (exact !== undefined) consider(exact);
    eachKey(word, (hash) => {
      let left = MOST_A_KEY;
      this.keys.each(hash, (id) => {
        if (left > 0) consider(id);
        left -= 1;
      });
    });
    return near.sort((a, b) => b.similarity - a.similarity || a.id - b.id).slice(0, MOST_NEIGHBOURS);
  }
}

/** The neighbours of one word, and its likeness to any other of the lists. */
export class WordsLike {
  private readonly known = new Map<number, Likeness>();

  constructor(
    readonly word: Word,
    private readonly lexicon: Lexicon,
    readonly neighbours: readonly Neighbour[],
  ) {
    for (const neighbour of neighbours) this.known.set(neighbour.id, neighbour);
  }

  to(id: number): Likeness {
    const known = this.known.get(id);
    if (known) return known;
    const likeness = compareWords(this.word, this.lexicon.word(id));
    const found = likeness.similarity >= LEAST ? likeness : UNLIKE;
    if (this.known.size < 250) this.known.set(id, found);
    return found;
  }
}

export class LexiconBuilder {
  private readonly words: Word[] = [];
  private readonly ids = new Map<string, number>();

  add(part: { readonly text: string; readonly isConsonantal: boolean }): number {
    const name = nameOf(part);
    const known = this.ids.get(name);
    if (known !== undefined) return known;
    const id = this.words.length;
    this.words.push(wordOf(part));
    this.ids.set(name, id);
    return id;
  }

  get size(): number {
    return this.words.length;
  }

  done(): Lexicon {
    const hashes = new Numbers();
    const owners = new Numbers();
    this.words.forEach((word, id) =>
      eachKey(word, (hash) => {
        hashes.push(hash | 0);
        owners.push(id);
      }),
    );
    const [all, of] = [hashes.done(), owners.done()];
    const rows = Float64Array.from(all, (hash, i) => rowOf(hash >>> 0, of[i] ?? 0));
    return new Lexicon(this.words, this.ids, KeyTable.of(rows));
  }
}

const nameOf = ({ text, isConsonantal }: { readonly text: string; readonly isConsonantal: boolean }): string =>
  isConsonantal ? `*${text}` : text;

/** The keys under which a word is kept and looked for; two words that may be one share at least one of them. */
function eachKey(word: Word, use: (hash: number) => void): void {
  const { sound, consonants, isConsonantal } = word;
  if (consonants.length > 1) use(hashOf(Key.Consonants, consonants));
  if (isConsonantal) {
    // A waw may be a vowel or a consonant: it was taken for a vowel.
    const full = consonantsOf(sound.replace(/w/g, 'v').replace(/y/g, ''));
    if (full !== consonants) use(hashOf(Key.Consonants, full));
    for (let i = 0; consonants.length > 3 && i < consonants.length; i += 1) use(hashOf(Key.Consonants, consonants, i));
    return;
  }
  use(hashOf(Key.Sound, sound));
  for (const reading of word.readings) use(hashOf(Key.Reading, reading));
  for (const namesake of word.namesakes) use(hashOf(Key.Namesake, String(namesake)));
  const bare = sound.replace(ARTICLE, '');
  if (bare !== sound) use(hashOf(Key.Sound, bare));
  if (sound.length > 3) {
    use(hashOf(Key.Slip, sound));
    for (let i = 0; i < sound.length; i += 1) use(hashOf(Key.Slip, sound, i));
  }
  if (sound.length > 6) {
    use(hashOf(Key.Beginning, sound.slice(0, 5)));
    use(hashOf(Key.End, sound.slice(-5)));
  }
}
