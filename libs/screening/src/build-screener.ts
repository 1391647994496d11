import type { ListEntry, MatchExplanation } from '@talent-window/contracts/vocabulary';
import { BirthDateRelation, MatchBand, ValueRelation } from '@talent-window/contracts/vocabulary';
import Fuse from 'fuse.js';
import type { Match, ScreenedPerson, Screener } from './screener.js';

const THRESHOLD = 0.72;

/** Builds a screener without holding up whoever else runs in the process. */
export async function buildScreener(entries: Iterable<ListEntry> | AsyncIterable<ListEntry>): Promise<Screener> {
  const all: ListEntry[] = [];
  for await (const entry of entries) all.push(entry);
  const names = all.flatMap((entry) => entry.names.map((name) => ({ entry, name, folded: fold(name) })));
  const fuse = new Fuse(names, { keys: ['folded'], includeScore: true, ignoreLocation: true, ignoreFieldNorm: true });
  const search = (person: ScreenedPerson): Match[] => {
    const best = new Map<string, Match>();
    for (const personName of person.names) {
      for (const { item, score: distance } of fuse.search(fold(personName))) {
        const { list, id, version, kind } = item.entry;
        const score = Math.round((1 - (distance ?? 1)) * 1000) / 1000;
        const explanation = explanationOf(person, personName, item.entry, item.name);
        const match = { entry: { list, id, version, kind }, score, band: MatchBand.Review, explanation };
        if (match.score > (best.get(`${list}:${id}`)?.score ?? 0)) best.set(`${list}:${id}`, match);
      }
    }
    return [...best.values()].sort((a, b) => b.score - a.score);
  };
  return {
    entries: all.length,
    names: names.length,
    screen: (person) => search(person).filter(({ score }) => score >= THRESHOLD),
    rank: (person, limit) => search(person).slice(0, limit),
    explain: (person, { list, id }) => search(person).find(({ entry }) => entry.list === list && entry.id === id),
  };
}

function explanationOf(
  person: ScreenedPerson,
  personName: string,
  { birthDates, nationalities }: ListEntry,
  entryName: string,
): MatchExplanation {
  const { birthDate, nationality } = person;
  const hasDate = birthDate !== undefined && birthDates.length > 0;
  const hasState = nationality !== undefined && nationalities.length > 0;
  return {
    personName,
    entryName,
    tokens: [],
    personOnly: [],
    entryOnly: [],
    birthDate: {
      relation: !hasDate
        ? BirthDateRelation.Unknown
        : birthDates.includes(birthDate)
          ? BirthDateRelation.Same
          : BirthDateRelation.Far,
    },
    nationality: {
      relation: !hasState
        ? ValueRelation.Unknown
        : nationalities.includes(nationality)
          ? ValueRelation.Same
          : ValueRelation.Other,
      entry: nationalities,
    },
    passport: { relation: ValueRelation.Unknown },
    contributions: [],
    thresholds: { review: THRESHOLD, alert: 0.95 },
    weights: 'none',
  };
}

function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '')
    .sort()
    .join(' ');
}
