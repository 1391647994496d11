import { TokenMatch } from '@talent-window/contracts/vocabulary';
import type { ListIndex } from '../index/list-index.js';
import { PARTICLE_WEIGHT } from '../index/list-index.js';
import type { Likeness } from '../names/compare-words.js';
import { LEAST } from '../names/compare-words.js';
import { distance } from '../names/letters.js';
import type { PersonName } from './person.js';
import type { NamePart } from '../names/read-name.js';
import { residualLikeness } from './residual.js';

/** Parts of two names that meet; two neighbours on one side where they are one word on the other. */
export interface Pair extends Likeness {
  readonly person: readonly number[];
  readonly entry: readonly number[];
  /** 0 to 1: how much it tells that they meet */
  readonly rarity: number;
}

/** Two names part by part. */
export interface Alignment {
  readonly pairs: readonly Pair[];
  /** parts without a counterpart, particles aside */
  readonly personOnly: readonly number[];
  readonly entryOnly: readonly number[];
}

/** A name of the lists as it is aligned. */
export interface EntryName {
  readonly words: readonly number[];
  readonly isParticle: readonly boolean[];
  readonly rarity: readonly number[];
  readonly isSyllabic: boolean;
}

export const MOST_PARTS = 16;
/** Syllables are few: another vowel or ending is another syllable. */
const SYLLABLE_SLIP = 0.8;
const LONGEST_SYLLABLE = 4;
/** A likeness that joining neighbours may still improve. */
const WEAK = 0.82;
const LEAST_JOINED = 0.8;

export function entryNameOf({ names, rarity }: ListIndex, name: number): EntryName {
  const start = names.words.starts[name] as number;
  const end = Math.min(names.words.starts[name + 1] as number, start + MOST_PARTS);
  const entry = { words: [] as number[], isParticle: [] as boolean[], rarity: [] as number[] };
  for (let i = start; i < end; i += 1) {
    const word = names.words.items[i] as number;
    entry.words.push(word < 0 ? -1 - word : word);
    entry.isParticle.push(word < 0);
    entry.rarity.push(word < 0 ? PARTICLE_WEIGHT : (rarity[word] as number));
  }
  return { ...entry, isSyllabic: names.syllabic[name] === 1 };
}

const isVowel = (text: string): boolean => /^[aeiou]$/.test(text);

const likenesses: Likeness[] = [];
const values = new Float64Array(MOST_PARTS * MOST_PARTS);

/** Matches the parts of two names one to one, the surest and rarest first, whatever their order. */
export function align(lexicon: ListIndex['lexicon'], person: PersonName, entry: EntryName): Alignment {
  const [n, m] = [person.parts.length, entry.words.length];
  compareAll(person, entry);
  const pairs: Pair[] = [];
  for (;;) {
    let [best, at] = [0, -1];
    for (let k = 0; k < n * m; k += 1) if ((values[k] as number) > best) [best, at] = [values[k] as number, k];
    if (at < 0) break;
    const [i, j] = [Math.floor(at / m), at % m];
    const { how, similarity } = likenesses[at] as Likeness;
    pairs.push({ person: [i], entry: [j], how, similarity, rarity: entry.rarity[j] as number });
    for (let k = 0; k < m; k += 1) values[i * m + k] = 0;
    for (let k = 0; k < n; k += 1) values[k * m + j] = 0;
  }
  const strong = pairs.filter(({ similarity }) => similarity > WEAK).length;
  const isOpen = strong < significant(person.parts) && strong < entry.isParticle.filter((it) => !it).length;
  const kept = isOpen ? joinNeighbours(lexicon, person, entry, pairs) : pairs;
  return withResiduals(lexicon, person, entry, kept);
}

const significant = (parts: PersonName['parts']): number => parts.filter(({ isParticle }) => !isParticle).length;

function compareAll({ parts, isSyllabic }: PersonName, entry: EntryName): void {
  const m = entry.words.length;
  const syllables = isSyllabic || entry.isSyllabic;
  for (let i = 0; i < parts.length; i += 1) {
    const part = parts[i] as PersonName['parts'][number];
    for (let j = 0; j < m; j += 1) {
      const k = i * m + j;
      values[k] = 0;
      if (part.isParticle !== entry.isParticle[j] && part.text.length > 1) continue;
      let likeness = part.like.to(entry.words[j] as number);
      if (likeness.similarity < LEAST) continue;
      const { how } = likeness;
      // A vowel alone is a surname there, not an initial.
      if (syllables && how === TokenMatch.Initial && isVowel(part.text)) continue;
      if (
        syllables &&
        part.text.length <= LONGEST_SYLLABLE &&
        (how === TokenMatch.Slip || how === TokenMatch.Consonants)
      ) {
        likeness = { how, similarity: likeness.similarity * SYLLABLE_SLIP };
      }
      likenesses[k] = likeness;
      // Of equal ones those in like places, so that the order of a name counts where it can.
      values[k] = likeness.similarity * (1 + (entry.rarity[j] as number)) - Math.abs(i - j) * 0.001;
    }
  }
}

/** Weiming beside Wei Ming: two neighbours of one name are one word of the other, where that fits better than either alone. */
function joinNeighbours(
  lexicon: ListIndex['lexicon'],
  { parts }: PersonName,
  { words, isParticle, rarity }: EntryName,
  pairs: readonly Pair[],
): readonly Pair[] {
  let kept = pairs;
  const fit = (side: 'person' | 'entry', at: number): number =>
    kept.find((pair) => pair[side].includes(at))?.similarity ?? 0;
  const offer = (person: readonly number[], entry: readonly number[], a: string, b: string): void => {
    const longest = Math.max(a.length, b.length);
    if (Math.abs(a.length - b.length) > 2 || longest < 4) return;
    const similarity = 0.97 - distance(a, b, longest * (0.97 - LEAST_JOINED)) / longest;
    const now = Math.max(...person.map((i) => fit('person', i)), ...entry.map((j) => fit('entry', j)));
    if (similarity < LEAST_JOINED || similarity <= now) return;
    kept = [
      ...kept.filter((it) => !it.person.some((i) => person.includes(i)) && !it.entry.some((j) => entry.includes(j))),
      {
        person,
        entry,
        how: TokenMatch.Joined,
        similarity,
        rarity: Math.min(
          1,
          entry.reduce((sum, j) => sum + (rarity[j] ?? 0), 0),
        ),
      },
    ];
  };
  const texts = words.map((word) => lexicon.word(word).text);
  parts.forEach((part, i) => {
    if (part.isConsonantal || part.text.length < 4 || fit('person', i) > WEAK) return;
    for (let j = 0; j + 1 < words.length; j += 1) offer([i], [j, j + 1], part.text, `${texts[j]}${texts[j + 1]}`);
  });
  texts.forEach((text, j) => {
    if (isParticle[j] || text.length < 4 || fit('entry', j) > WEAK) return;
    for (let i = 0; i + 1 < parts.length; i += 1) {
      const [a, b] = [parts[i], parts[i + 1]];
      if (a && b && !a.isConsonantal && !b.isConsonantal) offer([i, i + 1], [j], a.text + b.text, text);
    }
  });
  return kept;
}

/** What is left over on both sides, compared once more. */
function withResiduals(
  lexicon: ListIndex['lexicon'],
  { parts }: PersonName,
  { words, isParticle, rarity }: EntryName,
  pairs: readonly Pair[],
): Alignment {
  const personOnly: number[] = [];
  const entryOnly: number[] = [];
  for (let i = 0; i < parts.length; i += 1) {
    if (!(parts[i] as NamePart).isParticle && !pairs.some(({ person }) => person.includes(i))) personOnly.push(i);
  }
  for (let j = 0; j < words.length; j += 1) {
    if (!isParticle[j] && !pairs.some(({ entry }) => entry.includes(j))) entryOnly.push(j);
  }
  if (pairs.length === 0 || personOnly.length === 0 || entryOnly.length === 0) return { pairs, personOnly, entryOnly };
  for (const i of personOnly) {
    const { text, isConsonantal } = parts[i] as PersonName['parts'][number];
    if (isConsonantal) continue;
    for (const j of entryOnly) {
      const likeness = residualLikeness(text, lexicon.word(words[j] as number).text);
      if (!likeness) continue;
      return {
        pairs: [...pairs, { person: [i], entry: [j], ...likeness, rarity: rarity[j] ?? 0 }],
        personOnly: personOnly.filter((it) => it !== i),
        entryOnly: entryOnly.filter((it) => it !== j),
      };
    }
  }
  return { pairs, personOnly, entryOnly };
}
