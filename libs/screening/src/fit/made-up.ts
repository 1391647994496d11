import type { ListEntry } from '@talent-window/contracts/vocabulary';
import { ListedType } from '@talent-window/contracts/vocabulary';
import { fromSeed } from './seed.js';

/** A name of the list and what became of it. */
export interface MadeUpPair {
  readonly listed: string;
  readonly name: string;
  readonly isSame: boolean;
}

const SHARE_SAME = 0.5;
const COMPATRIOTS = 0.6;

/**
 * Pairs made of the list itself, for what labelled people rarely show: long names that differ in one part are two persons,
 * and one that lacks a part, or has one more, may well be the same.
 */
export function madeUpPairs(names: readonly string[], count: number, seed: number): readonly MadeUpPair[] {
  const random = fromSeed(seed);
  const long = names.map((name) => name.split(/\s+/)).filter((parts) => parts.length > 2 && parts.every(isWord));
  if (long.length < 2) return [];
  const any = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  return Array.from({ length: count }, () => {
    const parts = any(long);
    const at = Math.floor(random() * parts.length);
    const other = any(any(long));
    const isSame = random() < SHARE_SAME;
    const changed = isSame
      ? random() < 0.5
        ? parts.toSpliced(at, 1)
        : parts.toSpliced(at, 0, other)
      : parts.toSpliced(at, 1, other);
    return { listed: parts.join(' '), name: changed.join(' '), isSame };
  }).filter(({ listed, name }) => listed.toLowerCase() !== name.toLowerCase());
}

/** Somebody with a listed name who was born years before or after. */
export interface MadeUpNamesake {
  readonly party: number;
  readonly name: string;
  readonly birthDate: string;
  readonly nationality: string | undefined;
}

/** A namesake mostly is a compatriot; labelled ones often are not, and would teach that nationality tells them apart. */
export function madeUpNamesakes(entries: readonly ListEntry[], count: number, seed: number): readonly MadeUpNamesake[] {
  const random = fromSeed(seed);
  const parties = entries.flatMap(({ type, birthDates }, party) =>
    type === ListedType.Person && birthDates.length === 1 ? [party] : [],
  );
  if (parties.length === 0) return [];
  return Array.from({ length: count }, () => {
    const party = parties[Math.floor(random() * parties.length)] as number;
    const { names, birthDates, nationalities } = entries[party] as ListEntry;
    const years = (4 + Math.floor(random() * 35)) * (random() < 0.5 ? -1 : 1);
    const two = (most: number): string => String(1 + Math.floor(random() * most)).padStart(2, '0');
    return {
      party,
      name: names[0] ?? '',
      birthDate: `${Number(birthDates[0]?.slice(0, 4)) + years}-${two(12)}-${two(28)}`,
      nationality: random() < COMPATRIOTS ? nationalities[0] : undefined,
    };
  });
}

const isWord = (part: string): boolean => /^[\p{Script=Latin}'-]{4,}$/u.test(part);
