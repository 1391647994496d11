import { BUDGETS } from './measures.mjs';

/** What the issue of screening demands on a list of 24,000 records; `--targets` holds a run to it. */
const TARGETS = {
  all: {
    recall: [0.82, 0.95, 0.975],
    'pr-auc': 0.985,
    'best-f1': 0.965,
    first: 0.945,
    namesakes: 0.04,
    'per-second': 900,
    memory: 220,
    load: 2_500,
  },
  'name-only': { recall: [0.66, 0.84] },
  real: { recall: [undefined, 0.93] },
};
/** The demands on time are of a machine on which pg_trgm takes 3.4 ms (middle) and 4.5 ms of processor for a query. */
const BESIDE_TRIGRAMS = { p50: 1 / 3.4, p95: 3 / 3.4, cpu: 1.2 / 4.5 };

const percent = (share) => `${(share * 100).toFixed(1)}`;
const interval = ([low, high]) => `${percent(low)}–${percent(high)} %`;
const atLeast = (bound) => (bound === undefined ? {} : { target: { atLeast: bound } });
const atMost = (bound) => (bound === undefined ? {} : { target: { atMost: bound } });

/** A line for each measure. @param mode of TARGETS, where the run is to be judged */
export function findingsOf(figures, mode) {
  const target = TARGETS[mode] ?? {};
  const { counts, at } = figures;
  const shares = at.map(({ budget, recall, recallInterval, flagged, flaggedInterval }, nth) => ({
    name: `recall@${budget}`,
    what: `of ${counts.positives} listed; ${flagged} of ${counts.negatives} others flagged (${interval(flaggedInterval)})`,
    value: recall * 100,
    unit: '%',
    spread: interval(recallInterval),
    ...(target.recall?.[nth] === undefined ? {} : { target: { atLeast: target.recall[nth] * 100 } }),
  }));
  const namesakes = at[1].namesakes;
  return [
    ...shares,
    {
      name: 'pr-auc',
      what: 'area under precision and recall',
      value: figures.prAuc * 100,
      unit: '%',
      ...atLeast(inPercent(target['pr-auc'])),
    },
    {
      name: 'best-f1',
      what: 'best mean of precision and recall',
      value: figures.bestF1 * 100,
      unit: '%',
      ...atLeast(inPercent(target['best-f1'])),
    },
    {
      name: 'first',
      what: 'right party first',
      value: figures.first * 100,
      unit: '%',
      ...atLeast(inPercent(target.first)),
    },
    ...(namesakes === undefined
      ? []
      : [
          {
            name: 'namesakes',
            what: `of ${counts.namesakes} namesakes flagged at ${percent(BUDGETS[1])} %`,
            value: namesakes * 100,
            unit: '%',
            ...atMost(inPercent(target.namesakes)),
          },
        ]),
    ...timesOf(figures),
    {
      name: 'per-second',
      what: 'answers a second, asked all at once',
      value: figures.perSecond,
      unit: '/s',
      ...atLeast(target['per-second']),
    },
    ...memoryOf(figures, target.memory),
    { name: 'load', what: 'until ready', value: figures.loadMs, unit: 'ms', ...atMost(target.load) },
  ];
}

/** The same measures of a peer as baseline, on the queries that both have answered. */
export function besidePeer(peer, ours, theirs, judged) {
  const bounds = judged && peer === 'pg_trgm' ? BESIDE_TRIGRAMS : {};
  const line = (name, what, unit, of) => ({
    name: `${name}/${peer}`,
    what,
    value: of(ours),
    baseline: of(theirs),
    unit,
  });
  const { positives, negatives } = theirs.counts;
  const asked = `of ${positives} listed and ${negatives} others`;
  return [
    line('recall@0.01', asked, '%', ({ at }) => at[1].recall * 100),
    line('recall@0.05', asked, '%', ({ at }) => at[2].recall * 100),
    line('pr-auc', asked, '%', ({ prAuc }) => prAuc * 100),
    line('best-f1', asked, '%', ({ bestF1 }) => bestF1 * 100),
    line('first', asked, '%', ({ first }) => first * 100),
    { ...line('p50', 'the middle answer', 'ms', ({ p50 }) => p50), ...atMost(bounds.p50) },
    { ...line('p95', 'all but the slowest twentieth', 'ms', ({ p95 }) => p95), ...atMost(bounds.p95) },
    ...(Number.isFinite(ours.cpu)
      ? [{ ...line('cpu', 'processor a query', 'ms', ({ cpu }) => cpu), ...atMost(bounds.cpu) }]
      : []),
    line('per-second', 'answers a second', '/s', ({ perSecond }) => perSecond),
  ];
}

const timesOf = ({ p50, p95, cpu }) => [
  { name: 'p50', what: 'the middle answer', value: p50, unit: 'ms' },
  { name: 'p95', what: 'all but the slowest twentieth', value: p95, unit: 'ms' },
  ...(Number.isFinite(cpu) ? [{ name: 'cpu', what: 'processor a query', value: cpu, unit: 'ms' }] : []),
];

const memoryOf = ({ loadedMiB, memoryMiB }, bound) =>
  memoryMiB === undefined
    ? []
    : [
        { name: 'memory-loaded', what: 'when ready', value: loadedMiB, unit: 'MiB' },
        { name: 'memory', what: 'after all answers', value: memoryMiB, unit: 'MiB', ...atMost(bound) },
      ];

const inPercent = (share) => (share === undefined ? undefined : share * 100);

/** Shares at 1 % and 5 % of others flagged, by kind of difference and kind of likeness. */
export function categoryTable({ found, flagged }) {
  const lines = (title, rows) => [
    `${title.padEnd(28)}${'n'.padStart(6)}${'at 1 %'.padStart(9)}${'at 5 %'.padStart(9)}`,
    ...rows.map(
      ({ cat, count, shares }) =>
        `${cat.padEnd(28)}${String(count).padStart(6)}${shares.map((share) => percent(share).padStart(9)).join('')}`,
    ),
  ];
  return [...lines('listed people found, %', found), '', ...lines('others flagged, %', flagged)].join('\n');
}
