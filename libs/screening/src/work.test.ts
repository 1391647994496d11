import type { ListEntry } from '@talent-window/contracts/vocabulary';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildScreener } from './build-screener.js';
import { anyPerson } from './drawn-names.fixture.js';
import { labelledList, labelledQueries } from './labelled.fixture.js';
import type { ScreenedPerson, Screener } from './screener.js';

/** Parts of names compared with each other, at most, to screen one person; a name counts as often as it is given. */
const PER_NAME = 6_000;

/** How many parts of names have been compared since the screener was built. */
const comparisonsOf = (screener: object): number => ('comparisons' in screener ? Number(screener.comparisons) : NaN);

function workOf(screener: Screener, person: ScreenedPerson): number {
  const before = comparisonsOf(screener);
  screener.screen(person);
  return comparisonsOf(screener) - before;
}

/** The same people again and again under other ids: every part of a name becomes as common as it can be. */
const crowd = (times: number): readonly ListEntry[] =>
  Array.from({ length: times }, (_, nth) =>
    labelledList.map((entry) => ({ ...entry, id: `${entry.id}-${nth}` })),
  ).flat();

const small = await buildScreener(labelledList);
const large = await buildScreener(crowd(4));

describe('the work for one person', () => {
  it('is counted', () => {
    const [{ person }] = labelledQueries.filter(({ cat }) => cat === 'typo') as [(typeof labelledQueries)[number]];
    expect(workOf(small, person)).toBeGreaterThan(0);
  });

  it('stays within a number of comparisons, also where the list is longer', () => {
    for (const screener of [small, large]) {
      const most = labelledQueries
        .filter((_, nth) => nth % 10 === 0)
        .map(({ person }) => workOf(screener, person) / person.names.length);
      expect(Math.max(...most)).toBeLessThanOrEqual(PER_NAME);
    }
  });

  it('stays within it for the commonest parts together, and for names without end', () => {
    const worst = [
      'Muhammad Ali Khan Ahmed Hussain Maria Jose Santos Wang Li Chen Kim Nguyen Thi Van',
      'Wei Ming '.repeat(220),
      'a b c d e f g h i j k l m n o p q r s t u v w x y z '.repeat(40),
      'Mohammed '.repeat(200),
      '王'.repeat(2_000),
      'x'.repeat(2_000),
    ];
    for (const name of worst) expect(workOf(large, { names: [name] })).toBeLessThanOrEqual(PER_NAME);
  });

  it('stays within it for any Unicode', () => {
    fc.assert(
      fc.property(anyPerson, (person) => {
        expect(workOf(small, person)).toBeLessThanOrEqual(PER_NAME * Math.max(1, person.names.length));
      }),
      { numRuns: 200 },
    );
  });
});
