/**
 * What a system's answers are worth.
 * @typedef {{ query: object, matches: { id: string, score: number }[], ms: number }} Answer
 */

/** Shares of people who are not listed that may be flagged. */
export const BUDGETS = [0.001, 0.01, 0.05];
const Z95 = 1.959964;

/** @param clusterOf the party that a record of the list is of */
export function measuresOf(answers, clusterOf) {
  const judged = answers.map((answer) => judge(answer, clusterOf));
  const positives = judged.filter(({ query }) => query.kind === 'pos');
  const negatives = judged.filter(({ query }) => query.kind === 'neg');
  const namesakes = judged.filter(({ query }) => query.kind === 'namesake');
  const at = BUDGETS.map((budget) => {
    const threshold = thresholdFor(budget, positives, negatives);
    const isOver = ({ score }) => score >= threshold;
    const flagged = negatives.filter(isOver).length;
    const found = positives.filter(isOver).length;
    return {
      budget,
      threshold,
      recall: found / positives.length,
      recallInterval: wilson(found, positives.length),
      flagged,
      flaggedInterval: wilson(flagged, negatives.length),
      namesakes: namesakes.length > 0 ? namesakes.filter(isOver).length / namesakes.length : undefined,
    };
  });
  return {
    counts: { positives: positives.length, negatives: negatives.length, namesakes: namesakes.length },
    at,
    ...precisionOf(positives, negatives),
    first: positives.filter(({ rank }) => rank === 0).length / positives.length,
    p50: percentile(answers, 0.5),
    p95: percentile(answers, 0.95),
    byCategory: byCategory(positives, negatives, at),
  };
}

/** Of somebody who is listed the score of their own record counts, of others the highest. */
function judge({ query, matches }, clusterOf) {
  if (query.kind !== 'pos') return { query, score: Math.max(0, ...matches.map(({ score }) => score)) };
  const isTheirs = ({ id }) => {
    const cluster = clusterOf.get(id);
    return cluster !== undefined && (cluster === query.expect || query.also?.includes(cluster));
  };
  return {
    query,
    score: Math.max(0, ...matches.filter(isTheirs).map(({ score }) => score)),
    rank: matches.findIndex(isTheirs),
  };
}

/** The lowest score that flags no more than this share of the people who are not listed. */
function thresholdFor(budget, positives, negatives) {
  const allowed = Math.floor(budget * negatives.length);
  const others = negatives.map(({ score }) => score);
  const scores = [...new Set([...positives.map(({ score }) => score), ...others])].filter((score) => score > 0);
  const within = scores.filter((bar) => others.filter((score) => score >= bar).length <= allowed);
  return within.length > 0 ? Math.min(...within) : Infinity;
}

/** Area under precision over recall, and the best harmonic mean of both. */
function precisionOf(positives, negatives) {
  const scored = [...positives, ...negatives].filter(({ score }) => score > 0).toSorted((a, b) => b.score - a.score);
  let [right, wrong, area, before, bestF1] = [0, 0, 0, 0, 0];
  for (const [nth, { query, score }] of scored.entries()) {
    if (query.kind === 'pos') right += 1;
    else wrong += 1;
    // Equal scores come over the bar together.
    if (scored[nth + 1]?.score === score) continue;
    const recall = right / positives.length;
    const precision = right / (right + wrong);
    area += (recall - before) * precision;
    before = recall;
    bestF1 = Math.max(bestF1, recall + precision > 0 ? (2 * precision * recall) / (precision + recall) : 0);
  }
  return { prAuc: area, bestF1 };
}

/** Found of each kind of difference, and flagged of each kind of likeness, at 1 % and 5 %. */
function byCategory(positives, negatives, at) {
  const bars = at.slice(1).map(({ threshold }) => threshold);
  const sharesOf = (all) =>
    [...new Set(all.map(({ query }) => query.cat))]
      .toSorted((a, b) => (a < b ? -1 : 1))
      .map((cat) => {
        const own = all.filter(({ query }) => query.cat === cat);
        return {
          cat,
          count: own.length,
          shares: bars.map((bar) => own.filter(({ score }) => score >= bar).length / own.length),
        };
      });
  return { found: sharesOf(positives), flagged: sharesOf(negatives) };
}

/** Wilson's 95 % interval of a share. */
export function wilson(count, of) {
  if (of === 0) return [0, 1];
  const share = count / of;
  const middle = (share + Z95 ** 2 / (2 * of)) / (1 + Z95 ** 2 / of);
  const half = (Z95 / (1 + Z95 ** 2 / of)) * Math.sqrt((share * (1 - share)) / of + Z95 ** 2 / (4 * of ** 2));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

function percentile(answers, share) {
  const times = answers.map(({ ms }) => ms).toSorted((a, b) => a - b);
  return times[Math.min(times.length - 1, Math.floor(times.length * share))];
}
