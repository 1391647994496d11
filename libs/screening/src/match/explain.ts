import type { Contribution, MatchExplanation } from '@talent-window/contracts/vocabulary';
import { ValueRelation } from '@talent-window/contracts/vocabulary';
import type { ListIndex, Rows } from '../index/list-index.js';
import { readName } from '../names/read-name.js';
import type { ScreenedPerson } from '../screener.js';
import type { Compared } from './matcher.js';
import { SAME_PASSPORT } from './matcher.js';
import type { Weights } from './weights.js';
import { FEATURES, featureName, INTERCEPT } from './weights.js';

/** The numbers of a score in words that a text can be made of. */
export function explain(
  index: ListIndex,
  screened: ScreenedPerson,
  compared: Compared,
  { thresholds, version }: Weights,
): MatchExplanation {
  const { entry, alignment, relation, personName, name, party } = compared;
  const { parties, lexicon, names } = index;
  const ofPerson = (i: number): string => personName.parts[i]?.written ?? '';
  const written = names.written[name] ?? '';
  const texts = entry.words.map((word) => lexicon.word(word).text);
  const asListed = readName(written).find(({ parts }) => texts.every((text, j) => parts[j]?.text === text))?.parts;
  const ofEntry = (j: number): string => asListed?.[j]?.written ?? texts[j] ?? '';
  const nations = parties.nationalities;
  const listed = nations.items.subarray(nations.starts[party], nations.starts[party + 1]);
  const birthDate =
    relation.birthDateAt < 0 ? undefined : dateText(parties.birthDates.items[relation.birthDateAt] ?? 0);
  return {
    personName: personName.written,
    entryName: written,
    tokens: alignment.pairs
      .toSorted((a, b) => (a.person[0] ?? 0) - (b.person[0] ?? 0))
      .map(({ person, entry: parts, how, similarity, rarity }) => ({
        person: person.map(ofPerson).join(' '),
        entry: parts.map(ofEntry).join(' '),
        how,
        similarity: rounded(similarity),
        rarity: rounded(rarity),
      })),
    personOnly: alignment.personOnly.map(ofPerson),
    entryOnly: alignment.entryOnly.map(ofEntry),
    birthDate: {
      relation: relation.birthDate,
      ...(screened.birthDate === undefined ? {} : { person: screened.birthDate }),
      ...(birthDate === undefined ? {} : { entry: birthDate, ...ofOther(parties.toldBirthDates, party) }),
    },
    nationality: {
      relation: relation.nationality,
      ...(screened.nationality === undefined ? {} : { person: screened.nationality }),
      entry: Array.from(listed, (it) => parties.nationalityNames[it] ?? ''),
      ...(listed.length === 0 ? {} : ofOther(parties.toldNationalities, party)),
    },
    passport: { relation: relation.passport },
    contributions: contributionsOf(compared),
    thresholds,
    weights: version,
  };
}

/** What the entry itself does not tell was taken from another. */
const ofOther = ({ starts }: Rows, party: number): { readonly isOfOther?: true } =>
  starts[party] === starts[party + 1] ? { isOfOther: true } : {};

function contributionsOf({ features, weights, relation }: Compared): readonly Contribution[] {
  const all = [
    { feature: INTERCEPT, points: weights[FEATURES.length] ?? 0 },
    ...FEATURES.map((feature, i) => ({
      feature: featureName(feature),
      points: (weights[i] ?? 0) * (features[i] ?? 0),
    })),
    { feature: 'passport-same', points: relation.passport === ValueRelation.Same ? SAME_PASSPORT : 0 },
  ];
  return all.filter(({ points }) => points !== 0);
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

function dateText(date: number): string {
  const [year, month, day] = [Math.floor(date / 10_000), Math.floor(date / 100) % 100, date % 100];
  const two = (value: number): string => `-${String(value).padStart(2, '0')}`;
  return `${String(year).padStart(4, '0')}${month === 0 ? '' : two(month)}${day === 0 ? '' : two(day)}`;
}
