import { stateOf, withReviews } from './review.mjs';
import { changeTables } from './text-tables.mjs';
import { fromXliff, toXliff } from './xliff-file.mjs';

/**
 * All texts, or those of an area or a state, for who translates or reviews them.
 * @param {Map<string, { zh: string, en: string }>} texts
 */
export function exportTexts(texts, reviews, { area, state } = {}) {
  const chosen = [...texts]
    .map(([key, both]) => ({ key, ...both, state: stateOf(key, both, reviews), note: noteOf(key, both, reviews) }))
    .filter(
      (it) => (area === undefined || it.key.startsWith(`${area}.`)) && (state === undefined || it.state === state),
    );
  return { xml: toXliff(chosen), count: chosen.length };
}

function noteOf(key, both, reviews) {
  if (stateOf(key, both, reviews) === 'draft')
    return reviews[key] ? `draft; changed since ${reviews[key].by} reviewed it on ${reviews[key].at}` : 'draft';
  return `reviewed by ${reviews[key].by} on ${reviews[key].at}`;
}

/**
 * Takes in what a translator or reviewer made of an export: all of it or nothing.
 * @param {{ texts: Map<string, { zh: string, en: string }>, reviews: object, folder: string, faultsOf: (key: string, both: object) => readonly string[] }} platform
 * @returns {Promise<{ faults: string[] } | { changed: string[], reviewed: number, reviews: object }>}
 */
export async function importTexts(xml, { texts, reviews, folder, faultsOf }, { by, at }) {
  const { texts: read, faults } = await fromXliff(xml);
  for (const { key, zh, en } of read) {
    const before = texts.get(key);
    if (!before) faults.push(`${key}: there is no such text`);
    else faults.push(...faultsOf(key, { zh, en }, before).map((fault) => `${key}: ${fault}`));
  }
  if (faults.length > 0) return { faults };
  const changes = read
    .map((it) => ({ ...it, before: texts.get(it.key) }))
    .filter(({ zh, en, before }) => zh !== before.zh || en !== before.en);
  const misplaced = await changeTables(folder, changes);
  if (misplaced.length > 0) return { faults: misplaced };
  const reviewed = read.filter(({ isReviewed }) => isReviewed);
  return {
    changed: changes.map(({ key }) => key),
    reviewed: reviewed.length,
    reviews: withReviews(reviews, reviewed, { by, at }),
  };
}
