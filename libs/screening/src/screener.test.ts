import type { ListEntry } from '@talent-window/contracts/vocabulary';
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildScreener } from './build-screener.js';
import { anyPerson, changes, draws, people, renamed } from './drawn-names.fixture.js';
import { labelledList, labelledQueries } from './labelled.fixture.js';
import type { Ranked, ScreenedPerson, Screener } from './screener.js';

/** Enough that every script and culture is among them, and few enough to ask often. */
const list = labelledList.filter((_, nth) => nth % 3 === 0);
const RUNS = { numRuns: 150 };

const sut = await buildScreener(list);
const entries = fc.constantFrom(...list);
const keyOf = ({ list: code, id }: Pick<ListEntry, 'list' | 'id'>): string => `${code}:${id}`;

const byEntry = (all: readonly Pick<Ranked, 'entry' | 'score'>[]): Readonly<Record<string, number>> =>
  Object.fromEntries(all.map(({ entry, score }) => [keyOf(entry), score]));
/** What does not hang on which of two equals comes first. */
const outcomeOf = (screener: Screener, person: ScreenedPerson): unknown => ({
  flagged: byEntry(screener.screen(person)),
  best: screener.rank(person, 5).map(({ score }) => score),
});
const scoreOf = (person: ScreenedPerson, entry: ListEntry): number => sut.explain(person, entry)?.score ?? NaN;

describe('a name', () => {
  it.each(Object.entries(changes))('scores alike %s', (_, change) => {
    fc.assert(
      fc.property(people, draws, (person, drawn) => {
        const changed = renamed(person, (name) => change(name, drawn));
        expect(byEntry(sut.rank(changed, 20))).toEqual(byEntry(sut.rank(person, 20)));
      }),
      RUNS,
    );
  });

  it('is found under every name of the list, however it is written there', () => {
    fc.assert(
      fc.property(entries, draws, fc.constantFrom(...Object.values(changes)), (entry, drawn, change) => {
        const [birthDate] = entry.birthDates;
        const person = { names: [change(entry.names[0] ?? '', drawn)], ...(birthDate ? { birthDate } : {}) };
        expect(sut.screen(person).map((match) => keyOf(match.entry))).toContain(keyOf(entry));
      }),
      RUNS,
    );
  });
});

describe('names', () => {
  it('score alike in any order', () => {
    fc.assert(
      fc.property(people, people, (one, other) => {
        const names = [...one.names, ...other.names];
        const reversed = { ...one, names: names.toReversed() };
        expect(outcomeOf(sut, reversed)).toEqual(outcomeOf(sut, { ...one, names }));
      }),
      RUNS,
    );
  });
});

/** What an entry itself tells, as a person may tell it too. */
const evidence: Readonly<
  Record<string, { field: keyof ScreenedPerson; of: (entry: ListEntry, person: ScreenedPerson) => unknown }>
> = {
  'the birth date': { field: 'birthDate', of: ({ birthDates: [date] }) => date },
  'the year of birth': { field: 'birthDate', of: ({ birthDates: [date] }) => date?.slice(0, 4) },
  'the nationality': { field: 'nationality', of: ({ nationalities: [state] }) => state },
  'the passport': { field: 'passports', of: ({ passports }) => (passports.length > 0 ? passports : undefined) },
  'one more name, in whatever script': {
    field: 'names',
    of: (entry, { names }) => [...names, ...entry.names.slice(-1)],
  },
};
const without = (person: ScreenedPerson, field: keyof ScreenedPerson): ScreenedPerson => ({
  names: person.names,
  ...Object.fromEntries(Object.entries(person).filter(([key]) => key !== field)),
});

describe('evidence that agrees', () => {
  /** Somebody, known by name and perhaps more, beside an entry that may be theirs. */
  const pairs = fc.tuple(people, entries, fc.boolean()).map(([person, entry, theirs]) => ({
    entry,
    person: theirs ? { ...person, names: [entry.names[0] ?? ''] } : person,
  }));

  it.each(Object.entries(evidence))('never lowers a score: %s', (_, { field, of }) => {
    fc.assert(
      fc.property(pairs, ({ person, entry }) => {
        const agreeing = of(entry, person);
        fc.pre(agreeing !== undefined);
        const base = field === 'names' ? person : without(person, field);
        expect(scoreOf({ ...base, [field]: agreeing }, entry)).toBeGreaterThanOrEqual(scoreOf(base, entry));
      }),
      RUNS,
    );
  });

  it('is enough where the passport is the listed one', () => {
    const withPassport = list.filter(({ passports, type }) => passports.length > 0 && type === 'person');
    fc.assert(
      fc.property(people, fc.constantFrom(...withPassport), ({ names }, entry) => {
        const matches = sut.screen({ names, passports: entry.passports });
        expect(matches.map((match) => keyOf(match.entry))).toContain(keyOf(entry));
      }),
      RUNS,
    );
  });
});

describe('any Unicode', () => {
  it('is ranked, screened and explained', () => {
    fc.assert(
      fc.property(anyPerson, entries, (person, entry) => {
        const ranked = sut.rank(person, 20);
        const explained = sut.explain(person, entry);
        const scores = [...ranked, ...sut.screen(person), ...(explained ? [explained] : [])].map(({ score }) => score);
        expect(scores.filter((score) => !(score >= 0 && score <= 1))).toEqual([]);
        // Of a name that nobody can read there may be nothing to explain.
        const hasName = person.names.some((name) => /[a-z]{2}/i.test(name));
        expect(explained !== undefined || !hasName).toBe(true);
      }),
      RUNS,
    );
  });

  it('may stand on the list', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyPerson, { maxLength: 12 }), people, async (listed, person) => {
        const odd = listed.map(({ names, passports = [] }, nth): ListEntry => ({
          list: 'odd',
          id: `${nth}`,
          version: 1,
          kind: 'wanted',
          type: 'person',
          names,
          passports,
          birthDates: [listed[0]?.birthDate ?? ''],
          nationalities: [listed[0]?.nationality ?? ''],
        }));
        const screener = await buildScreener([...list.slice(0, 20), ...odd]);
        expect(screener.entries).toBe(20 + odd.length);
        for (const { names } of odd) expect(screener.rank({ ...person, names }, 20).length).toBeLessThanOrEqual(20);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the list', () => {
  it('gives the same scores in any order', async () => {
    const some = list.slice(0, 250);
    const [forth, back] = await Promise.all([buildScreener(some), buildScreener(some.toReversed())]);
    for (const { person } of labelledQueries.filter((_, nth) => nth % 15 === 0))
      expect(outcomeOf(back, person)).toEqual(outcomeOf(forth, person));
  });

  it('may be empty', async () => {
    const empty = await buildScreener([]);
    fc.assert(
      fc.property(people, (person) => {
        expect([empty.entries, empty.screen(person), empty.rank(person, 5)]).toEqual([0, [], []]);
      }),
      { numRuns: 20 },
    );
  });
});

describe('what is flagged', () => {
  it('is the upper part of what is ranked, best first, with the band of its score', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 20 }), (person, limit) => {
        const [ranked, matches] = [sut.rank(person, limit), sut.screen(person)];
        expect(ranked.length).toBeLessThanOrEqual(limit);
        expect(matches.length).toBeLessThanOrEqual(20);
        for (const all of [ranked, matches]) {
          const scores = all.map(({ score }) => score);
          expect(scores).toEqual(scores.toSorted((a, b) => b - a));
          expect(new Set(all.map(({ entry }) => keyOf(entry))).size).toBe(all.length);
        }
        for (const { score, band, explanation } of matches) {
          const { review, alert } = explanation.thresholds;
          expect(review).toBeLessThan(alert);
          expect([score >= review, band]).toEqual([true, score >= alert ? 'alert' : 'review']);
        }
        const bar = matches[0]?.explanation.thresholds.review ?? Infinity;
        expect(ranked.filter(({ score }) => score >= bar).length).toBe(Math.min(limit, matches.length));
      }),
      RUNS,
    );
  });
});

describe('an explanation', () => {
  const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));
  let pairs: fc.Arbitrary<{ readonly person: ScreenedPerson; readonly entry: ListEntry }>;

  beforeAll(() => {
    const byKey = new Map(list.map((entry) => [keyOf(entry), entry]));
    const near = labelledQueries
      .filter((_, nth) => nth % 7 === 0)
      .flatMap(({ person }) =>
        sut.rank(person, 2).map(({ entry }) => ({ person, entry: byKey.get(keyOf(entry)) as ListEntry })),
      );
    pairs = fc.oneof(fc.constantFrom(...near), fc.record({ person: people, entry: entries }));
  });

  it('adds up to the score', () => {
    fc.assert(
      fc.property(pairs, ({ person, entry }) => {
        const { score, explanation } = sut.explain(person, entry)!;
        const sum = explanation.contributions.reduce((all, { points }) => all + points, 0);
        expect(explanation.contributions.length).toBeGreaterThan(0);
        // A score may be told to three digits.
        expect(Math.abs(logistic(sum) - score)).toBeLessThanOrEqual(0.000_501);
      }),
      RUNS,
    );
  });

  it('is there for every pair, and of the score that ranks it', () => {
    fc.assert(
      fc.property(people, (person) => {
        for (const { entry, score } of sut.rank(person, 5))
          expect(sut.explain(person, entry)?.score).toBeCloseTo(score, 6);
      }),
      RUNS,
    );
    expect(sut.explain({ names: ['Nobody'] }, { list: 'made-ban', id: 'no such entry' })).toBeUndefined();
  });

  it('names what it compared: a name of either side, each part once', () => {
    fc.assert(
      fc.property(pairs, ({ person, entry }) => {
        const { personName, entryName, tokens, personOnly, entryOnly } = sut.explain(person, entry)!.explanation;
        expect(person.names).toContain(personName);
        expect(entry.names).toContain(entryName);
        const told = [
          [personName, tokens.length + personOnly.length],
          [entryName, tokens.length + entryOnly.length],
        ] as const;
        expect(told.filter(([name, parts]) => /\p{L}/u.test(name) && parts === 0)).toEqual([]);
        for (const { similarity, rarity } of tokens) {
          expect([similarity, rarity].filter((share) => !(share >= 0 && share <= 1))).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('calls a birth date, a state and a passport the same where they are', () => {
    fc.assert(
      fc.property(people, entries, ({ names }, entry) => {
        const [birthDate] = entry.birthDates.filter((date) => date.length === 10);
        const [nationality] = entry.nationalities;
        fc.pre(birthDate !== undefined && nationality !== undefined && entry.passports.length > 0);
        const all = { names, birthDate, nationality, passports: entry.passports };
        expect(sut.explain(all, entry)?.explanation).toMatchObject({
          birthDate: { relation: 'same' },
          nationality: { relation: 'same' },
          passport: { relation: 'same' },
        });
        expect(sut.explain({ names }, entry)?.explanation).toMatchObject({
          birthDate: { relation: 'unknown' },
          nationality: { relation: 'unknown' },
          passport: { relation: 'unknown' },
        });
      }),
      { numRuns: 60 },
    );
  });
});
