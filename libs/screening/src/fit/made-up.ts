import { fromSeed } from './seed.js';

/** A name of the list and what became of it. */
export interface MadeUpPair {
  readonly listed: string;
  readonly name: string;
  readonly isSame: boolean;
}

const SHARE_SAME = 0.5;

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

const isWord = (part: string): boolean => /^[\p{Script=Latin}'-]{4,}$/u.test(part);
