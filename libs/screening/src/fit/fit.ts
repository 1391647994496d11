import { MatchBand } from '@talent-window/contracts/vocabulary';
import type { ListIndex } from '../index/list-index.js';
import { buildIndex } from '../index/list-index.js';
import { Matcher } from '../match/matcher.js';
import type { Weights, WeightSet } from '../match/weights.js';
import { FEATURES, featureName, INTERCEPT } from '../match/weights.js';
import type { Example, Task } from './examples.js';
import { examplesOf } from './examples.js';
import { personOf } from '../asked-person.js';
import type { DecidedMatch, LabelledPair, LabelledQuery, LabelledRecord } from './labelled.js';
import { decidedEntries, decidedId, decidedPerson, entryOf, readAll, readLines } from './labelled.js';
import { learn, untaught } from './learn.js';
import { madeUpNamesakes, madeUpPairs } from './made-up.js';

export interface Labelled {
  readonly list: string;
  readonly queries: readonly string[];
  readonly pairs?: string | undefined;
  /** what officers decided, as exported */
  readonly decisions?: string | undefined;
}

const ROUNDS = 4;
/** How many people of those not listed each band may flag. */
const BUDGETS = { [MatchBand.Review]: 0.01, [MatchBand.Alert]: 0.001 } as const;
/** Names without anything else are rarer at a window than in the tasks of others. */
const NAME_ONLY = 0.7;
const PAIR = 1;
const DECISION = 1;
/** For so many labelled people one is made up of each kind. */
const MADE_UP_FOR = 12;
const MADE_UP_WEIGHT = 0.3;

/**
 * Learns weights and thresholds. Each round ranks by the weights of the round before, so that what is learned is to tell
 * apart those who come first.
 */
export async function fit(
  labelled: Labelled,
  learnedFrom: Weights['learnedFrom'],
  report: (text: string) => void,
): Promise<Weights> {
  const { index, tasks } = await read(labelled, learnedFrom.seed);
  let [known, unknown] = [untaught(), untaught()];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const matcher = new Matcher(index, weightsOf(known, unknown, learnedFrom));
    const examples: Example[] = [];
    for (const task of tasks) examples.push(...examplesOf(index, matcher, task));
    known = learn(
      examples.filter(({ hasBirthDate }) => hasBirthDate),
      known,
    );
    unknown = learn(
      examples.filter(({ hasBirthDate }) => !hasBirthDate),
      unknown,
    );
    report(`round ${round} of ${ROUNDS}: ${examples.length} examples`);
  }
  const weights = weightsOf(known, unknown, learnedFrom);
  return { ...weights, thresholds: thresholdsOf(index, weights, tasks) };
}

async function read(
  { list, queries, pairs, decisions }: Labelled,
  seed: number,
): Promise<{ index: ListIndex; tasks: readonly Task[] }> {
  const records = [...(await readAll<LabelledRecord>(list))];
  const names = (await readAll<LabelledPair>(pairs)).filter(({ schema }) => (schema ?? 'Person') === 'Person');
  const decided = await readAll<DecidedMatch>(decisions);
  // As in the pairs' own harness: each second name is a record of its own.
  const others = [...new Set(names.map(({ name2 }) => name2))];
  for (const name of others) {
    records.push({
      id: `pair:${name}`,
      cluster: `pair:${name}`,
      type: 'person',
      names: [name],
      dob: [],
      nationality: [],
    });
  }
  const entries = [...records.map(entryOf), ...decidedEntries(decided)];
  const clusters = [
    ...records.map(({ cluster, id }) => cluster ?? id),
    ...entries.slice(records.length).map(({ id }) => `decided:${id}`),
  ];
  const index = await buildIndex(entries);
  /** What is there for one question only is nobody else's answer. */
  const isApart = (party: number): boolean => /^(?:pair|decided):/.test(clusters[party] ?? '');
  const tasks: Task[] = [];
  let asked = 0;
  for (const path of queries) {
    for await (const query of readLines<LabelledQuery>(path)) {
      asked += 1;
      const is = (party: number): boolean =>
        query.kind === 'pos' &&
        (clusters[party] === query.expect || (query.also ?? []).includes(clusters[party] ?? ''));
      const names = [query.name, ...(query.alt ?? [])];
      const only = (party: number): boolean => !isApart(party);
      tasks.push({
        person: personOf(query),
        kind: query.kind,
        is,
        weight: 1,
        only,
        setsThresholds: query.kind === 'neg',
      });
      if (query.kind !== 'namesake') tasks.push({ person: { names }, kind: query.kind, is, weight: NAME_ONLY, only });
    }
  }
  for (const { name1, name2, match } of names) {
    const is = (party: number): boolean => match && clusters[party] === `pair:${name2}`;
    const only = (party: number): boolean => clusters[party] === `pair:${name2}`;
    tasks.push({ person: { names: [name1] }, kind: match ? 'pos' : 'neg', is, weight: PAIR, only });
  }
  for (const match of decided) {
    const only = (party: number): boolean => clusters[party] === `decided:${decidedId(match.listed)}`;
    const is = (party: number): boolean => match.label === 'same' && only(party);
    tasks.push({
      person: decidedPerson(match),
      kind: match.label === 'same' ? 'pos' : 'neg',
      is,
      weight: DECISION,
      only,
    });
  }
  const madeUp = Math.ceil(asked / MADE_UP_FOR);
  const listed = records.filter(({ type }) => type === 'person').map(({ names: [first = ''] }) => first);
  const partyOf = new Map(records.map(({ names: [first = ''] }, party) => [first, party]));
  for (const { listed: other, name, isSame } of madeUpPairs(listed, madeUp, seed)) {
    const only = (party: number): boolean => party === partyOf.get(other);
    const is = (party: number): boolean => isSame && only(party);
    tasks.push({ person: { names: [name] }, kind: isSame ? 'pos' : 'neg', is, weight: MADE_UP_WEIGHT, only });
  }
  for (const { party, name, birthDate, nationality } of madeUpNamesakes(records.map(entryOf), madeUp, seed)) {
    const person = { names: [name], birthDate, ...(nationality === undefined ? {} : { nationality }) };
    tasks.push({ person, kind: 'namesake', is: () => false, weight: 1, only: (it) => it === party });
  }
  return { index, tasks };
}

/** Four places: the last of them moves no figure, and other machines may round others. */
const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

function weightsOf(known: Float64Array, unknown: Float64Array, learnedFrom: Weights['learnedFrom']): Weights {
  const named = (values: Float64Array): WeightSet =>
    Object.fromEntries([...FEATURES.map(featureName), INTERCEPT].map((name, i) => [name, rounded(values[i] ?? 0)]));
  return {
    version: `${learnedFrom.list.slice(0, 8)}-${learnedFrom.queries.slice(0, 8)}-${learnedFrom.seed}`,
    learnedFrom,
    thresholds: { review: 1, alert: 1 },
    budgets: BUDGETS,
    withBirthDate: named(known),
    withoutBirthDate: named(unknown),
  };
}

/** The lowest scores from which a band flags no more of the people not listed than it may. */
function thresholdsOf(index: ListIndex, weights: Weights, tasks: readonly Task[]): Weights['thresholds'] {
  const matcher = new Matcher(index, weights);
  const highest = tasks
    .filter(({ setsThresholds }) => setsThresholds)
    .map(({ person, only }) => matcher.rank(matcher.read(person)).find(({ party }) => only?.(party) ?? true)?.logit)
    .map((logit) => 1 / (1 + Math.exp(-(logit ?? -Infinity))))
    .sort((a, b) => b - a);
  const from = (budget: number): number => {
    const flagged = Math.floor(budget * highest.length);
    return rounded(Math.min(1, (highest[flagged] ?? 0) + 1e-4));
  };
  return { review: from(BUDGETS.review), alert: from(BUDGETS.alert) };
}
