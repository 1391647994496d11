import { BirthDateRelation, ListedType, ValueRelation } from '@talent-window/contracts/vocabulary';
import { nearest } from '../index/dates.js';
import type { ListIndex } from '../index/list-index.js';
import type { Person } from './person.js';
import { holdersOf } from './person.js';

/** What all but the name says of a person and a party; see {@link NAME_FEATURES} for the signs. */
export const PARTY_FEATURES = [
  'name-many-listed-',
  'name-of-no-person-',
  'birth-date-same+',
  'birth-date-slip+',
  'birth-date-day-month-swapped+',
  'birth-date-same-part+',
  'birth-date-same-year',
  'birth-date-near-year',
  'birth-date-near-listed-year',
  'birth-date-far-',
  'birth-date-far-same-name-',
  'birth-date-same-year-same-name-',
  'birth-date-one-of-many-',
  'nationality-same+',
  'nationality-other-',
  'han-same+',
  'han-near',
  'han-other-',
  'passport-other-',
] as const;
export type PartyFeature = (typeof PARTY_FEATURES)[number];

export interface PartyRelation {
  /** how many names it has: among many one soon agrees */
  readonly names: number;
  readonly isPerson: boolean;
  readonly birthDate: BirthDateRelation;
  /** place among the birth dates of all parties; -1 where there is none */
  readonly birthDateAt: number;
  /** how many the list has: among many one soon agrees */
  readonly birthDates: number;
  /** the list tells a year or a month only */
  readonly isPartial: boolean;
  readonly nationality: ValueRelation;
  readonly passport: ValueRelation;
  readonly han: 'same' | 'near' | 'other' | 'unknown';
}

export function relateParty(index: ListIndex, person: Person, party: number): PartyRelation {
  const { parties } = index;
  const dates = parties.birthDates;
  const [birthDate, birthDateAt] = nearest(
    person.birthDate,
    dates.items,
    dates.starts[party] ?? 0,
    dates.starts[party + 1] ?? 0,
  );
  const nations = parties.nationalities;
  const listed = nations.items.subarray(nations.starts[party], nations.starts[party + 1]);
  const nationality =
    listed.length === 0 || !person.hasNationality
      ? ValueRelation.Unknown
      : listed.includes(person.nationality)
        ? ValueRelation.Same
        : ValueRelation.Other;
  const passport = holdersOf(index, person).includes(party)
    ? ValueRelation.Same
    : person.passports.length > 0 && parties.passportHolders.has(party)
      ? ValueRelation.Other
      : ValueRelation.Unknown;
  const isPartial = (dates.items[birthDateAt] ?? 1) % 100 === 0;
  const birthDates = (dates.starts[party + 1] ?? 0) - (dates.starts[party] ?? 0);
  return {
    names: (parties.names[party + 1] ?? 0) - (parties.names[party] ?? 0),
    isPerson: parties.keys[parties.keyOf[party] ?? 0]?.type === ListedType.Person,
    birthDate,
    birthDateAt,
    birthDates,
    isPartial,
    nationality,
    passport,
    han: relateHan(person.han, parties.hanOf.get(party) ?? []),
  };
}

function relateHan(person: readonly string[], listed: readonly string[]): PartyRelation['han'] {
  if (person.length === 0 || listed.length === 0) return 'unknown';
  if (person.some((it) => listed.includes(it))) return 'same';
  return person.some((a) => listed.some((b) => differInOne(a, b))) ? 'near' : 'other';
}

const differInOne = (a: string, b: string): boolean =>
  a.length === b.length && a.length > 2 && [...a].filter((it, i) => it !== b[i]).length === 1;

export function partyFeatures(relation: PartyRelation, covered: number, into: Float64Array, from: number): void {
  const { birthDate, nationality, han, passport } = relation;
  const isFar = birthDate === BirthDateRelation.Far;
  const sameName = Math.max(0, covered - 0.5) * 2;
  const agrees = birthDate !== BirthDateRelation.Far && birthDate !== BirthDateRelation.Unknown;
  const flags = [
    Math.log2(relation.names + 1) / 4,
    !relation.isPerson,
    birthDate === BirthDateRelation.Same,
    birthDate === BirthDateRelation.Slip,
    birthDate === BirthDateRelation.DayMonthSwapped,
    birthDate === BirthDateRelation.SamePart,
    birthDate === BirthDateRelation.SameYear,
    birthDate === BirthDateRelation.NearYear && !relation.isPartial,
    birthDate === BirthDateRelation.NearYear && relation.isPartial,
    isFar,
    isFar ? sameName : 0,
    birthDate === BirthDateRelation.SameYear ? sameName : 0,
    agrees ? Math.log2(relation.birthDates) / 3 : 0,
    nationality === ValueRelation.Same,
    nationality === ValueRelation.Other,
    han === 'same',
    han === 'near',
    han === 'other',
    passport === ValueRelation.Other,
  ];
  flags.forEach((flag, i) => {
    into[from + i] = Number(flag);
  });
}
