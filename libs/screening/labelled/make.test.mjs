import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { COMMITTED } from './committed.mjs';
import { makeLabelled } from './make.mjs';

const linesOf = (rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const committed = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');

describe('the labelled set', () => {
  const { list, queries } = makeLabelled(COMMITTED);

  it('is what its tables and its seed make', () => {
    expect(linesOf(list)).toBe(committed('list.jsonl'));
    expect(linesOf(queries)).toBe(committed('queries.jsonl'));
  });

  it('is another with another seed', () => {
    const small = { people: 50, queries: 300 };
    expect(makeLabelled({ ...small, seed: 1 })).toEqual(makeLabelled({ ...small, seed: 1 }));
    expect(makeLabelled({ ...small, seed: 1 }).list).not.toEqual(makeLabelled({ ...small, seed: 2 }).list);
  });

  it('expects of everybody who is listed the party they are, and of nobody else anything', () => {
    const clusters = new Set(list.map(({ cluster }) => cluster));
    for (const { kind, expect: expected } of queries) expect(kind === 'pos').toBe(clusters.has(expected));
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    expect(new Set(queries.map(({ qid }) => qid)).size).toBe(queries.length);
  });

  it('never takes a listed name, as it is written there, for that of another person without another date', () => {
    const dates = new Map();
    for (const { names, dob } of list) for (const name of names) dates.set(name, [...(dates.get(name) ?? []), ...dob]);
    const doubtful = queries.filter(
      ({ kind, name, dob }) => kind !== 'pos' && dates.has(name) && (!dob || dates.get(name).includes(dob)),
    );
    // What sounds the same is told apart by its characters.
    expect(doubtful.filter(({ cat }) => cat !== 'homophone')).toEqual([]);
  });
});
