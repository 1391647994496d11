import { describe, expect, it } from '@jest/globals';
import { measuresOf, wilson } from './measures.mjs';

const answer = (kind, cat, expected, ...matches) => ({
  query: { kind, cat, expect: expected },
  matches: matches.map(([id, score]) => ({ id, score })),
  ms: matches.length,
});
/** Ten who are listed, of whom one is missed and one stands second, and a hundred who are not, of whom one is flagged high. */
const answers = [
  ...Array.from({ length: 8 }, (_, nth) => answer('pos', 'spelling', `p${nth}`, [`r${nth}`, 0.9])),
  answer('pos', 'typo', 'p8', ['r0', 0.7], ['r8', 0.6]),
  answer('pos', 'typo', 'p9'),
  answer('neg', 'sibling', null, ['r1', 0.8], ['r2', 0.1]),
  ...Array.from({ length: 99 }, () => answer('neg', 'plain', null, ['r3', 0.3])),
  answer('namesake', 'namesake', null, ['r4', 0.85]),
  answer('namesake', 'namesake', null, ['r5', 0.2]),
];
const clusterOf = new Map(Array.from({ length: 9 }, (_, nth) => [`r${nth}`, `p${nth}`]));

describe('what answers are worth', () => {
  const measures = measuresOf(answers, clusterOf);

  it('is the share of listed people over the bar that flags so many of the others', () => {
    const [tight, loose] = measures.at;
    expect(tight).toMatchObject({ threshold: 0.9, recall: 0.8, flagged: 0, namesakes: 0 });
    expect(loose).toMatchObject({ threshold: 0.6, recall: 0.9, flagged: 1, namesakes: 0.5 });
  });

  it('counts the own record of somebody who is listed, and the highest of somebody who is not', () => {
    expect(measures.first).toBe(0.8);
    expect(measures.counts).toEqual({ positives: 10, negatives: 100, namesakes: 2 });
  });

  it('is the area under precision and recall, equals coming together', () => {
    expect(measures.prAuc).toBeCloseTo(0.8 * 1 + 0.1 * (9 / 10));
    expect(measures.bestF1).toBeCloseTo(0.9);
  });

  it('is told by kind of difference and of likeness', () => {
    expect(measures.byCategory.found).toEqual([
      { cat: 'spelling', count: 8, shares: [1, 1] },
      { cat: 'typo', count: 2, shares: [0.5, 0.5] },
    ]);
    expect(measures.byCategory.flagged.map(({ cat, shares }) => [cat, shares])).toEqual([
      ['plain', [0, 0]],
      ['sibling', [1, 1]],
    ]);
  });

  it('is nothing where nobody is found', () => {
    const nobody = answers.map(({ query }) => ({ query, matches: [], ms: 1 }));
    expect(measuresOf(nobody, clusterOf)).toMatchObject({ first: 0, prAuc: 0, bestF1: 0, p50: 1, p95: 1 });
    expect(measuresOf(nobody, clusterOf).at.map(({ recall }) => recall)).toEqual([0, 0, 0]);
  });
});

describe('an interval of Wilson', () => {
  it.each([
    [0, 10, 0, 0.2775],
    [7, 7600, 0.000446, 0.0019],
    [50, 100, 0.4038, 0.5962],
    [10, 10, 0.7225, 1],
  ])('of %d of %d', (count, of, low, high) => {
    const [from, to] = wilson(count, of);
    expect(from).toBeCloseTo(low, 4);
    expect(to).toBeCloseTo(high, 4);
  });
});
