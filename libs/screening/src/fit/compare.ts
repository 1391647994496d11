import type { ListEntry } from '@talent-window/contracts/vocabulary';
import { buildIndex } from '../index/list-index.js';
import { screenerOf } from '../build-screener.js';
import type { Weights } from '../match/weights.js';
import { personOf } from '../asked-person.js';
import type { DecidedMatch, LabelledQuery } from './labelled.js';
import { DECIDED, decidedEntries, decidedId, decidedPerson } from './labelled.js';

/** How a set of weights judges people of whom it is known who they are. All are shares. */
export interface Judgement {
  /** listed people found, where this share of the others is flagged */
  readonly recall: Readonly<Record<'0.001' | '0.01' | '0.05', number>>;
  /** at the threshold of the review */
  readonly flagged: number;
  readonly found: number;
  readonly namesakes: number;
  /** matches that officers decided, which the bands would tell alike */
  readonly agreesWithOfficers?: number;
}

/** How much may be lost by chance alone. */
const TOLERANCE = 0.002;

export interface Known {
  readonly entries: readonly ListEntry[];
  /** party of each entry, in the same order */
  readonly clusters: readonly string[];
  readonly queries: readonly LabelledQuery[];
  readonly decisions: readonly DecidedMatch[];
}

/** Both sets of weights on the same people. */
export async function compareWeights(known: Known, sets: readonly Weights[]): Promise<readonly Judgement[]> {
  const index = await buildIndex([...known.entries, ...decidedEntries(known.decisions)]);
  const clusterOf = new Map(known.entries.map(({ id }, i) => [id, known.clusters[i]]));
  return sets.map((weights) => {
    const screener = screenerOf(index, weights);
    const best = { pos: [] as number[], neg: [] as number[], namesake: [] as number[] };
    for (const query of known.queries) {
      const isOne = (id: string): boolean =>
        query.kind !== 'pos' || [query.expect, ...(query.also ?? [])].includes(clusterOf.get(id));
      const ranked = screener.rank(personOf(query), MOST).filter(({ entry }) => entry.list !== DECIDED);
      best[query.kind].push(ranked.find(({ entry }) => isOne(entry.id))?.score ?? 0);
    }
    const others = best.neg.toSorted((a, b) => b - a);
    const above = (scores: readonly number[], least: number): number =>
      scores.length === 0 ? 0 : scores.filter((score) => score > least).length / scores.length;
    const recallAt = (share: number): number => above(best.pos, others[Math.floor(share * others.length)] ?? 0);
    const review = weights.thresholds.review - Number.EPSILON;
    const agreed = known.decisions.filter((match) => {
      const score = screener.explain(decidedPerson(match), { list: DECIDED, id: decidedId(match.listed) })?.score ?? 0;
      return score > review === (match.label === 'same');
    });
    return {
      recall: { '0.001': recallAt(0.001), '0.01': recallAt(0.01), '0.05': recallAt(0.05) },
      flagged: above(best.neg, review),
      found: above(best.pos, review),
      namesakes: above(best.namesake, review),
      ...(known.decisions.length === 0 ? {} : { agreesWithOfficers: agreed.length / known.decisions.length }),
    };
  });
}

const MOST = 25;

/** In what new weights are worse than those in force; none where they may take their place. */
export function worseIn(old: Judgement, fresh: Judgement): readonly string[] {
  const loses = (before: number, after: number): boolean => after < before - TOLERANCE;
  return [
    ...(['0.001', '0.01', '0.05'] as const)
      .filter((at) => loses(old.recall[at], fresh.recall[at]))
      .map((at) => `recall at ${at}`),
    ...(loses(fresh.namesakes, old.namesakes) ? ['namesakes'] : []),
    ...(loses(old.agreesWithOfficers ?? 0, fresh.agreesWithOfficers ?? 0) ? ['agreement with officers'] : []),
  ];
}
