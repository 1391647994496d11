import { TokenMatch } from '@talent-window/contracts/vocabulary';
import Fuse from 'fuse.js';
import type { Likeness } from '../names/compare-words.js';
import { LEAST } from '../names/compare-words.js';

const FUZZY = { includeScore: true, threshold: 0.4, distance: 10, minMatchCharLength: 3 } as const;
const SHORTEST = 5;
/** Less than anything the keys of words can find. */
const MOST_LIKE = LEAST - 0.05;

/** fuse.js for what no key of a word finds: one word inside another, or more slips than one. */
export function residualLikeness(a: string, b: string): Likeness | undefined {
  if (a.length < SHORTEST || b.length < SHORTEST) return undefined;
  if (a[0] !== b[0] && a.at(-1) !== b.at(-1)) return undefined;
  const { isMatch, score } = Fuse.match(a, b, FUZZY);
  return isMatch ? { how: TokenMatch.Slip, similarity: MOST_LIKE - (score ?? 0) / 4 } : undefined;
}
