import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FEATURES, featureName, signOf } from '../match/weights.js';
import type { Weights } from '../match/weights.js';
import { compareWeights, worseIn } from './compare.js';
import { fit } from './fit.js';
import type { DecidedMatch, LabelledQuery, LabelledRecord } from './labelled.js';
import { entryOf, readAll } from './labelled.js';

const labelled = new URL('../../labelled/', import.meta.url);
const learnedFrom = { list: 'list', queries: 'queries', seed: 5 };
const files = { list: '', queries: [''], decisions: '' };
let folder: string;
let weights: Weights;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'talent-window-fit-'));
  const some = async (name: string, keep: (nth: number) => boolean): Promise<string> => {
    const path = join(folder, name);
    const lines = (await readFile(new URL(name, labelled), 'utf8')).trim().split('\n');
    await writeFile(path, lines.filter((_, nth) => keep(nth)).join('\n'));
    return path;
  };
  files.list = await some('list.jsonl', (nth) => nth < 300);
  files.queries = [await some('queries.jsonl', (nth) => nth % 20 === 0)];
  files.decisions = join(folder, 'decisions.jsonl');
  const [first] = await readAll<LabelledRecord>(files.list);
  if (!first) throw new Error('the labelled list is empty');
  const listed = { ...entryOf(first), version: 3 };
  const decided: DecidedMatch[] = [
    { names: listed.names, birthDate: listed.birthDates[0] ?? null, listed, label: 'same' },
    { names: ['Nobody Whosoever'], listed, label: 'not' },
  ];
  await writeFile(files.decisions, decided.map((it) => JSON.stringify(it)).join('\n'));
  weights = await fit(files, learnedFrom, () => undefined);
});
afterAll(() => rm(folder, { recursive: true }));

describe('learning the weights', () => {
  it('gives the same weights for the same data and seed, and others for another seed', async () => {
    expect(await fit(files, learnedFrom, () => undefined)).toEqual(weights);
    const other = await fit(files, { ...learnedFrom, seed: 6 }, () => undefined);
    expect(other.withoutBirthDate).not.toEqual(weights.withoutBirthDate);
  });

  it('lets no feature speak against its sign', () => {
    for (const set of [weights.withBirthDate, weights.withoutBirthDate]) {
      const wrong = FEATURES.filter((feature) => signOf(feature) * (set[featureName(feature)] ?? NaN) < 0);
      expect(wrong).toEqual([]);
    }
  });

  it('is compared before it takes the place of others', async () => {
    const records = await readAll<LabelledRecord>(files.list);
    const known = {
      entries: records.map(entryOf),
      clusters: records.map(({ cluster, id }) => cluster ?? id),
      queries: await readAll<LabelledQuery>(files.queries[0]),
      decisions: await readAll<DecidedMatch>(files.decisions),
    };
    const blind = { ...weights.withBirthDate, 'birth-date-far': 0, 'name-parts-differ': 0, 'name-differs-more': 0 };
    const [own, same, worse] = await compareWeights(known, [
      weights,
      weights,
      { ...weights, withBirthDate: blind, withoutBirthDate: blind },
    ]);
    if (!own || !same || !worse) throw new Error('three sets were compared');
    expect(own).toMatchObject({ agreesWithOfficers: 1 });
    expect(own.flagged).toBeLessThanOrEqual(weights.budgets.review);
    expect(worseIn(own, same)).toEqual([]);
    expect(worseIn(own, worse)).not.toEqual([]);
  });
});

describe('a file of labelled people', () => {
  it('that is no JSON is refused with its line', async () => {
    const path = join(folder, 'broken.jsonl');
    await writeFile(path, '{"id":"1"}\n\n{"id":');
    await expect(readAll(path)).rejects.toThrow(`${path}:3 is no JSON`);
  });
});
