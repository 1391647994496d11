import { BirthDateRelation, ValueRelation } from '@talent-window/contracts/vocabulary';
import type { ListIndex, Names } from '../index/list-index.js';
import type { ScreenedPerson } from '../screener.js';
import type { Alignment, EntryName } from './align.js';
import { align, entryNameOf } from './align.js';
import { Candidates } from './candidates.js';
import { NAME_FEATURES, nameFeatures } from './name-features.js';
import type { PartyRelation } from './party-features.js';
import { partyFeatures, relateParty } from './party-features.js';
import type { Person, PersonName } from './person.js';
import { holdersOf, readPerson } from './person.js';
import type { Weights } from './weights.js';
import { FEATURES, inOrder } from './weights.js';

const NAMES = NAME_FEATURES.length;
const ALL = FEATURES.length;
/** A passport number that agrees is a hit, whatever the name. */
export const SAME_PASSPORT = 20;

/** The best that can be said of a person and a party: by which names, and how sure. */
export interface Scored {
  readonly party: number;
  readonly name: number;
  readonly personName: PersonName;
  /** logarithm of the odds */
  readonly logit: number;
}

/** A pair of a person and a party with all its numbers. */
export interface Compared extends Scored {
  readonly entry: EntryName;
  readonly alignment: Alignment;
  readonly relation: PartyRelation;
  readonly features: Float64Array;
  readonly weights: Float64Array;
}

/** What two names say, whoever has them. */
interface ComparedNames {
  readonly name: number;
  readonly features: Float64Array;
  readonly covered: number;
}

const AGREES: ReadonlySet<BirthDateRelation> = new Set([
  BirthDateRelation.Same,
  BirthDateRelation.Slip,
  BirthDateRelation.DayMonthSwapped,
  BirthDateRelation.SamePart,
]);

/** Scores a person against the parties of an index. Not to be used by two at once: it has buffers of its own. */
export class Matcher {
  private readonly candidates: Candidates;
  private readonly known: Float64Array;
  private readonly unknown: Float64Array;
  private readonly features = new Float64Array(ALL);
  private readonly compared = new WeakMap<PersonName, Map<number, ComparedNames>>();

  constructor(
    private readonly index: ListIndex,
    weights: Weights,
  ) {
    this.candidates = new Candidates(index);
    this.known = inOrder(weights.withBirthDate);
    this.unknown = inOrder(weights.withoutBirthDate);
  }

  /** Names and words that were compared since the index was built. */
  get comparisons(): number {
    return this.candidates.comparisons;
  }

  read(person: ScreenedPerson): Person {
    return readPerson(this.index, person);
  }

  /** All parties worth looking at, best first. */
  rank(person: Person): readonly Scored[] {
    const best = new Map<number, Scored>();
    const relations = new Map<number, PartyRelation>();
    const consider = (personName: PersonName, name: number): void => {
      const party = this.index.names.party[name] as number;
      let relation = relations.get(party);
      if (!relation) relations.set(party, (relation = relateParty(this.index, person, party)));
      const logit = this.score(personName, name, relation);
      if (logit > (best.get(party)?.logit ?? -Infinity)) best.set(party, { party, name, personName, logit });
    };
    for (const personName of person.names) {
      for (const name of this.candidates.of(person, personName)) consider(personName, name);
    }
    for (const party of this.partiesByNumber(person)) this.eachName(party, person, consider);
    return [...best.values()].sort((a, b) => b.logit - a.logit || a.party - b.party);
  }

  /** One party, whatever its score: as it is ranked, or by all its names where it is not. */
  compare(person: Person, party: number): Compared | undefined {
    const relation = relateParty(this.index, person, party);
    let best = this.rank(person).find((it) => it.party === party);
    if (!best) {
      this.eachName(party, person, (personName, name) => {
        const logit = this.score(personName, name, relation);
        if (logit > (best?.logit ?? -Infinity)) best = { party, name, personName, logit };
      });
    }
    return best && this.detail(best, relation);
  }

  /** The numbers behind a score. */
  detail(scored: Scored, relation: PartyRelation): Compared {
    const entry = entryNameOf(this.index, scored.name);
    const alignment = align(this.index.lexicon, scored.personName, entry);
    const logit = this.score(scored.personName, scored.name, relation);
    const weights = this.weightsFor(relation);
    return { ...scored, logit, entry, alignment, relation, features: this.features.slice(), weights };
  }

  private partiesByNumber(person: Person): readonly number[] {
    return [
      ...holdersOf(this.index, person),
      ...person.han.flatMap((characters) => this.index.parties.han.get(characters) ?? []),
    ];
  }

  private eachName(party: number, { names }: Person, use: (personName: PersonName, name: number) => void): void {
    const starts = this.index.parties.names;
    for (let name = starts[party] as number; name < (starts[party + 1] as number); name += 1) {
      for (const personName of names) use(personName, name);
    }
  }

  private score(personName: PersonName, name: number, relation: PartyRelation): number {
    const { features, covered } = this.compareNames(personName, name);
    this.features.set(features);
    partyFeatures(relation, covered, this.features, NAMES);
    const passport = relation.passport === ValueRelation.Same ? SAME_PASSPORT : 0;
    return dot(this.weightsFor(relation), this.features) + passport;
  }

  /** One party stands on several lists, and many have one name: the same words are compared once. */
  private compareNames(personName: PersonName, name: number): ComparedNames {
    let known = this.compared.get(personName);
    if (!known) this.compared.set(personName, (known = new Map()));
    const hash = hashOfWords(this.index.names, name);
    const before = known.get(hash);
    if (before && haveSameWords(this.index.names, before.name, name)) return before;
    const entry = entryNameOf(this.index, name);
    const features = new Float64Array(NAMES);
    const alignment = align(this.index.lexicon, personName, entry);
    const covered = nameFeatures(this.index, personName, name, entry, alignment, features);
    const fresh = { name, features, covered };
    known.set(hash, fresh);
    return fresh;
  }

  /** A birth date that agrees never makes a match less sure than one that is not known. */
  private weightsFor({ birthDate }: PartyRelation): Float64Array {
    if (birthDate === BirthDateRelation.Unknown) return this.unknown;
    if (!AGREES.has(birthDate)) return this.known;
    return dot(this.known, this.features) >= dot(this.unknown, this.features) ? this.known : this.unknown;
  }
}

function dot(weights: Float64Array, features: Float64Array): number {
  let sum = weights[ALL] as number;
  for (let i = 0; i < ALL; i += 1) sum += (weights[i] as number) * (features[i] as number);
  return sum;
}

function hashOfWords({ words, syllabic }: Names, name: number): number {
  let hash = syllabic[name] ?? 0;
  const end = words.starts[name + 1] as number;
  for (let i = words.starts[name] as number; i < end; i += 1) {
    hash = Math.imul(hash ^ (words.items[i] as number), 16_777_619);
  }
  return hash;
}

function haveSameWords({ words, syllabic }: Names, a: number, b: number): boolean {
  const [from, other] = [words.starts[a] as number, words.starts[b] as number];
  const size = (words.starts[a + 1] as number) - from;
  if ((words.starts[b + 1] as number) - other !== size || syllabic[a] !== syllabic[b]) return false;
  for (let i = 0; i < size; i += 1) if (words.items[from + i] !== words.items[other + i]) return false;
  return true;
}
