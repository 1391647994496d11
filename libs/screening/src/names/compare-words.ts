import { TokenMatch } from '@talent-window/contracts/vocabulary';
import { distance, leastApart, unwritten } from './letters.js';
import type { Word } from './word.js';

/** How two parts of names meet. */
export interface Likeness {
  readonly how: TokenMatch;
  /** 0 to 1; below {@link LEAST} they do not */
  readonly similarity: number;
}

export const LEAST = 0.55;
export const UNLIKE: Likeness = { how: TokenMatch.Slip, similarity: 0 };
const SAME: Likeness = { how: TokenMatch.Same, similarity: 1 };
const SPELLING: Likeness = { how: TokenMatch.Spelling, similarity: 0.96 };
const READING: Likeness = { how: TokenMatch.Reading, similarity: 0.92 };
const NICKNAME: Likeness = { how: TokenMatch.Nickname, similarity: 0.86 };
const INITIAL: Likeness = { how: TokenMatch.Initial, similarity: 0.6 };

export function compareWords(a: Word, b: Word): Likeness {
  if (a.isConsonantal || b.isConsonantal) return compareConsonants(a, b);
  if (a.text === b.text) return SAME;
  if (a.sound === b.sound && a.sound.length > 1) return SPELLING;
  if (meet(a.readings, b.readings)) return READING;
  if (meet(a.namesakes, b.namesakes)) return a.consonants === b.consonants ? SPELLING : NICKNAME;
  if (a.text.length === 1 || b.text.length === 1) {
    return a.text[0] === b.text[0] || a.sound[0] === b.sound[0] ? INITIAL : UNLIKE;
  }
  return compareLetters(a, b);
}

function compareConsonants(a: Word, b: Word): Likeness {
  if (a.isConsonantal && b.isConsonantal && a.text === b.text) return SAME;
  const longest = Math.max(a.consonants.length, b.consonants.length);
  if (longest === 0) return a.sound === b.sound ? { how: TokenMatch.Script, similarity: 0.8 } : UNLIKE;
  const apart =
    a.isConsonantal && b.isConsonantal
      ? distance(a.sound, b.sound)
      : a.isConsonantal
        ? unwritten(a.sound, b.sound)
        : unwritten(b.sound, a.sound);
  const similarity = 0.97 - apart / Math.max(longest + 1, 3);
  return similarity < LEAST ? UNLIKE : { how: TokenMatch.Script, similarity };
}

function compareLetters(a: Word, b: Word): Likeness {
  const agree = a.consonants === b.consonants && a.consonants.length > 1;
  const longest = Math.max(a.sound.length, b.sound.length, 3);
  const apart = agree ? longest : mostApart(longest);
  if (!agree && leastApart(a.letters, b.letters) > apart) return cutShort(a, b);
  const bySound = distance(a.sound, b.sound, apart) / longest;
  const isAsSpoken = a.sound === a.text && b.sound === b.text;
  const byText = isAsSpoken ? bySound : byLetters(a.text, b.text, agree);
  const similarity = LIKE - Math.min(bySound, byText);
  if (agree)
    return {
      how: TokenMatch.Consonants,
      similarity: Math.max(similarity, 0.5 + Math.min(a.consonants.length, 4) * 0.07),
    };
  return similarity >= LEAST ? { how: TokenMatch.Slip, similarity } : cutShort(a, b);
}

const LIKE = 0.97;
/** How far apart words of a length may be and still be alike. */
const mostApart = (length: number): number => (LIKE - LEAST) * length + 1e-9;

function byLetters(a: string, b: string, agree: boolean): number {
  const longest = Math.max(a.length, b.length, 3);
  return distance(a, b, agree ? longest : mostApart(longest)) / longest;
}

const cutShort = (a: Word, b: Word): Likeness =>
  isCutShort(a.text, b.text) ? { how: TokenMatch.Slip, similarity: LEAST } : UNLIKE;

/** Machine-readable zones and forms cut long names. */
const isCutShort = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= 4 && (a.startsWith(b) || b.startsWith(a));

function meet<T>(a: readonly T[], b: readonly T[]): boolean {
  for (const it of a) if (b.includes(it)) return true;
  return false;
}
