import { createHash } from 'node:crypto';

/** What was read of a text: whoever changes a word of either language changes it. */
export const hashOfText = ({ zh, en }) =>
  createHash('sha256').update(`${zh}\n\u0000\n${en}`).digest('hex').slice(0, 32);

/**
 * A text is reviewed while it is what its reviewer read; anything else is a draft.
 * @param {Record<string, { by: string, at: string, hash: string }>} reviews
 */
export function stateOf(key, both, reviews) {
  const review = reviews[key];
  return review?.hash === hashOfText(both) ? 'reviewed' : 'draft';
}

/** The reviews with those of some texts anew; what is known and unchanged keeps who read it first. */
export function withReviews(reviews, texts, { by, at }) {
  const next = { ...reviews };
  for (const { key, zh, en } of texts) {
    const hash = hashOfText({ zh, en });
    if (next[key]?.hash !== hash) next[key] = { by, at, hash };
  }
  return Object.fromEntries(Object.entries(next).sort(([a], [b]) => (a < b ? -1 : 1)));
}
