import type { ScreenedPerson } from '../screener.js';
import { dateNumber } from '../index/dates.js';
import type { ListIndex } from '../index/list-index.js';
import { PARTICLE_WEIGHT, passportKey } from '../index/list-index.js';
import type { WordsLike } from '../index/lexicon.js';
import type { NamePart } from '../names/read-name.js';
import { readName } from '../names/read-name.js';

/** A part of the person's name and what is like it on the lists. */
export interface PersonPart extends NamePart {
  readonly like: WordsLike;
  /** 0 to 1 */
  readonly rarity: number;
}

export interface PersonName {
  readonly written: string;
  readonly parts: readonly PersonPart[];
  readonly isSyllabic: boolean;
  /** words that were cut into syllables */
  readonly uncut: readonly WordsLike[];
  readonly weight: number;
}

/** A person as the index compares them. */
export interface Person {
  readonly names: readonly PersonName[];
  readonly han: readonly string[];
  readonly birthDate: number;
  readonly nationality: number;
  readonly hasNationality: boolean;
  readonly passports: readonly { readonly number: string; readonly state: string | undefined }[];
}

/** What a word weighs that stands on no list. */
const UNKNOWN_RARITY = 0.85;
const MOST_NAMES = 12;

/** The parties that hold the number; of another state it is another passport. */
export const holdersOf = ({ parties }: ListIndex, { passports }: Person): readonly number[] =>
  passports.flatMap(({ number, state }) =>
    (parties.passports.get(number) ?? [])
      .filter((it) => it.state === undefined || state === undefined || it.state === state)
      .map(({ party }) => party),
  );

export function readPerson(
  index: ListIndex,
  { names, birthDate, nationality, passports = [] }: ScreenedPerson,
): Person {
  const read = names.slice(0, MOST_NAMES).flatMap((written) => readName(written).map((name) => ({ written, name })));
  return {
    names: read.flatMap(({ written, name }) => {
      const parts = name.parts.map((part) => personPart(index, part));
      if (parts.length === 0) return [];
      const weight = parts.reduce((sum, { rarity }) => sum + rarity, 0);
      const uncut = (name.uncut ?? []).map((text) => index.lexicon.like({ text, isConsonantal: false }));
      return [{ written, parts, isSyllabic: name.isSyllabic, uncut, weight }];
    }),
    han: read.flatMap(({ name }) => name.han ?? []),
    birthDate: birthDate === undefined ? 0 : dateNumber(birthDate),
    nationality: nationality === undefined ? -1 : index.parties.nationalityNames.indexOf(nationality),
    hasNationality: nationality !== undefined,
    passports: passports.map(({ number, state }) => ({ number: passportKey(number), state })),
  };
}

function personPart({ lexicon, rarity }: ListIndex, part: NamePart): PersonPart {
  const like = lexicon.like(part);
  return { ...part, like, rarity: part.isParticle ? PARTICLE_WEIGHT : rarityOf(like, rarity) };
}

/** That of the commonest word it may well be. */
function rarityOf({ neighbours }: WordsLike, rarity: Float32Array): number {
  const nearest = neighbours[0]?.similarity ?? 0;
  if (nearest < 0.85) return UNKNOWN_RARITY;
  let least = 1;
  for (const { id, similarity } of neighbours) {
    if (similarity < nearest - 0.03) break;
    least = Math.min(least, rarity[id] ?? 1);
  }
  return least;
}
