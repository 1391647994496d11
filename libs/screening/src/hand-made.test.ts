import type { ListEntry } from '@talent-window/contracts/vocabulary';
import { describe, expect, it } from '@jest/globals';
import { buildScreener } from './build-screener.js';
import type { HandMadeCase } from './labelled.fixture.js';
import { handMadeCases, labelledList } from './labelled.fixture.js';
import { listedEntry } from './listed-entry.fixture.js';
import type { ScreenedPerson, Screener } from './screener.js';

const LIST = 'hand-made';
const entriesOf = ({ entry, than }: HandMadeCase, nth: number): readonly ListEntry[] => [
  listedEntry(`${nth}`, entry.names, { list: LIST, ...entry }),
  ...(than ? [listedEntry(`${nth}-than`, than.names, { list: LIST, ...than })] : []),
];
const wordsOf = ({ names }: Pick<ListEntry, 'names'>): readonly string[] =>
  names.flatMap((name) => name.toLowerCase().split(/[\s,-]+/));

/** Enough that common names are common, and few enough to be read once for each group of cases. */
const others = labelledList.filter((_, nth) => nth % 3 === 0);
const commonWords = new Set(others.flatMap(wordsOf));

/** Cases that share a rare word stand on different lists: on one list the word would be common, and each found with all. */
function apart(cases: readonly HandMadeCase[]): readonly ReadonlyMap<number, HandMadeCase>[] {
  const groups: { cases: Map<number, HandMadeCase>; words: Set<string> }[] = [];
  for (const [nth, one] of cases.entries()) {
    const rare = entriesOf(one, nth)
      .flatMap(wordsOf)
      .filter((word) => !commonWords.has(word));
    let group = groups.find(({ words }) => !rare.some((word) => words.has(word)));
    if (!group) groups.push((group = { cases: new Map(), words: new Set() }));
    group.cases.set(nth, one);
    for (const word of rare) group.words.add(word);
  }
  return groups.map((group) => group.cases);
}

const screeners = new Map<number, Screener>();
for (const cases of apart(handMadeCases)) {
  const own = [...cases].flatMap(([nth, one]) => entriesOf(one, nth));
  const sut = await buildScreener([...others, ...own]);
  for (const nth of cases.keys()) screeners.set(nth, sut);
}

describe('cases thought out one by one', () => {
  const rows = handMadeCases.map((one, nth) => ({ ...one, nth, name: one.person.names[0], of: one.entry.names[0] }));
  const isFlagged = ({ nth, person }: { nth: number; person: ScreenedPerson }): boolean =>
    screeners
      .get(nth)!
      .screen(person)
      .some(({ entry }) => entry.list === LIST && entry.id === `${nth}`);

  it.each(rows.filter((row) => row.expect === 'flagged'))('$kind: flags $name as $of: $why', (row) => {
    expect(isFlagged(row)).toBe(true);
  });

  it.each(rows.filter((row) => row.expect === 'clear'))('$kind: does not flag $name as $of: $why', (row) => {
    expect(isFlagged(row)).toBe(false);
    // Nor would it, had nobody else a higher score.
    const { score, explanation } = screeners.get(row.nth)!.explain(row.person, { list: LIST, id: `${row.nth}` })!;
    expect(score).toBeLessThan(explanation.thresholds.review);
  });

  it.each(rows.filter((row) => row.expect === 'above'))('$kind: sees in $name rather $of: $why', ({ nth, person }) => {
    const sut = screeners.get(nth)!;
    const [nearer, farther] = [`${nth}`, `${nth}-than`].map((id) => sut.explain(person, { list: LIST, id })?.score);
    expect(nearer).toBeGreaterThan(farther!);
  });
});
