import { TokenMatch } from '@talent-window/contracts/vocabulary';
import type { ListIndex } from '../index/list-index.js';
import type { Alignment, EntryName } from './align.js';
import { MOST_PARTS } from './align.js';
import type { PersonName } from './person.js';

/**
 * What two names say, in numbers that the weights multiply. Amounts are in rarities: 1 is a word that stands in one name of
 * the lists. `+` speaks for one person, `-` against; the fit keeps the sign.
 */
export const NAME_FEATURES = [
  'name-agrees+',
  'name-agrees-second+',
  'name-agrees-further+',
  'name-differs-',
  'name-differs-more-',
  'name-differs-wholly-',
  'name-parts-differ-',
  'name-parts-differ-two-',
  'name-person-more-',
  'name-person-much-more-',
  'name-entry-more-',
  'name-entry-much-more-',
  'name-covered-half+',
  'name-covered-most+',
  'name-covered-nearly+',
  'name-covered-wholly+',
  'name-complete+',
  'name-two-parts-agree+',
  'name-three-parts-agree+',
  'name-reading-',
  'name-nickname-',
  'name-joined-',
  'name-consonants-',
  'name-slip-',
  'name-script-',
  'name-initial-',
  'name-weakest-',
  'name-first-differs-',
  'name-last-differs-',
  'name-one-part-',
  'name-one-part-listed-',
  'name-order-',
  'name-syllables-',
  'name-syllables-differ-',
] as const;
export type NameFeature = (typeof NAME_FEATURES)[number];

const between = (value: number, from: number, to: number): number => Math.min(Math.max(value - from, 0), to - from);
/** How much of a part counts as met, where only its first letter is there. */
const INITIAL_SHARE = 0.5;

/** Where in the listed name each part of the person's stands. */
const places = new Int32Array(MOST_PARTS);

export function nameFeatures(
  index: ListIndex,
  person: PersonName,
  name: number,
  { rarity: entryRarity, isSyllabic: isEntrySyllabic }: EntryName,
  { pairs, personOnly, entryOnly }: Alignment,
  into: Float64Array,
): number {
  const { parts } = person;
  const kinds: Partial<Record<TokenMatch, number>> = {};
  let [agrees, lostPerson, lostEntry, weakest, inOrder, lastEntry] = [0, 0, 0, 1, true, -1];
  let agreeing = 0;
  places.fill(-1, 0, parts.length);
  for (const pair of pairs) {
    const { how, rarity } = pair;
    const similarity = how === TokenMatch.Initial ? INITIAL_SHARE : pair.similarity;
    agrees += rarity * similarity;
    kinds[how] = (kinds[how] ?? 0) + rarity;
    for (const i of pair.person) lostPerson += (parts[i]?.rarity ?? 0) * (1 - similarity);
    for (const j of pair.entry) lostEntry += (entryRarity[j] ?? 0) * (1 - similarity);
    if (similarity > 0.7 && !parts[pair.person[0] ?? 0]?.isParticle) agreeing += 1;
    if (how !== TokenMatch.Initial && !parts[pair.person[0] ?? 0]?.isParticle) weakest = Math.min(weakest, similarity);
    places[pair.person[0] ?? 0] = pair.entry[0] ?? 0;
  }
  for (let i = 0; i < parts.length; i += 1) {
    const place = places[i] as number;
    if (place < 0) continue;
    if (place < lastEntry) inOrder = false;
    lastEntry = place;
  }
  for (const i of personOnly) lostPerson += parts[i]?.rarity ?? 0;
  for (const j of entryOnly) lostEntry += entryRarity[j] ?? 0;
  const differs = Math.min(lostPerson, lostEntry);
  const [morePerson, moreEntry] = [lostPerson - differs, lostEntry - differs];
  const covered =
    (1 - lostPerson / (person.weight + 0.01)) * (1 - lostEntry / ((index.names.weights[name] ?? 0) + 0.01));
  const significant = parts.filter(({ isParticle }) => !isParticle);
  const size = entryRarity.length;
  const isSyllabic = person.isSyllabic || isEntrySyllabic;
  let at = 0;
  const put = (value: number): void => {
    into[at] = value;
    at += 1;
  };
  put(Math.min(agrees, 1));
  put(between(agrees, 1, 2));
  put(between(agrees, 2, 4));
  put(Math.min(differs, 0.25));
  put(between(differs, 0.25, 0.8));
  put(between(differs, 0.8, 3));
  const conflicts = Math.min(personOnly.length, entryOnly.length);
  put(conflicts > 0 ? 1 : 0);
  put(conflicts > 1 ? 1 : 0);
  put(Math.min(morePerson, 0.6));
  put(between(morePerson, 0.6, 3));
  put(Math.min(moreEntry, 0.6));
  put(between(moreEntry, 0.6, 3));
  put(between(covered, 0.2, 0.5));
  put(between(covered, 0.5, 0.75));
  put(between(covered, 0.75, 0.9));
  put(between(covered, 0.9, 1));
  put(personOnly.length === 0 && entryOnly.length === 0 && !kinds.initial ? 1 : 0);
  put(agreeing > 1 ? 1 : 0);
  put(agreeing > 2 ? 1 : 0);
  put(kinds.reading ?? 0);
  put(kinds.nickname ?? 0);
  put(kinds.joined ?? 0);
  put(kinds.consonants ?? 0);
  put(kinds.slip ?? 0);
  put(kinds.script ?? 0);
  put(kinds.initial ?? 0);
  put(1 - weakest);
  put(personOnly.includes(parts.indexOf(significant[0] as (typeof parts)[number])) ? 1 : 0);
  put(personOnly.includes(parts.indexOf(significant.at(-1) as (typeof parts)[number])) ? 1 : 0);
  put(significant.length === 1 ? 1 : 0);
  put(size === 1 ? 1 : 0);
  put(inOrder ? 0 : 1);
  put(isSyllabic ? 1 : 0);
  put(isSyllabic ? personOnly.length + entryOnly.length : 0);
  return covered;
}
