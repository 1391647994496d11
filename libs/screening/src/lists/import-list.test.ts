import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ListFormat } from '@talent-window/contracts/vocabulary';
import { openDatabase } from '@talent-window/persistence';
import { createTestDatabase } from '@talent-window/testing';
import type { TestDatabase } from '@talent-window/testing';
import type { DataSource } from 'typeorm';
import { diffList } from './diff-list.js';
import { importList } from './import-list.js';
import type { ImportResult } from './import-list.js';
import { inPieces } from './lists.fixture.js';

let test: TestDatabase;
let database: DataSource;
let owner: DataSource;
beforeAll(async () => {
  test = await createTestDatabase();
  database = await openDatabase(test.url, 4);
  owner = await openDatabase(test.ownerUrl, 1);
});
// Who imports may add, change and delete, and not empty a table as a whole.
beforeEach(() => owner.query('truncate control_list cascade'));
afterAll(async () => {
  await database.destroy();
  await owner.destroy();
  await test.drop();
});

const title = { zh: '測試名單', en: 'A list for tests' };
const HEADER = 'id,kind,name,birth_date,nationality\n';

const take = (content: string | Uint8Array, more: { format?: ListFormat; shrunkenOk?: string; list?: string } = {}) =>
  importList(database, {
    list: 'nia',
    format: 'nia-csv',
    by: 'tester',
    title,
    ...more,
    bytes: inPieces(content, 1_000),
  });
const rows = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, at) => `T-${from + at},entry-ban,PERSON NUMBER ${from + at},,\n`).join('');
const kept = async (): Promise<Record<string, number>> => {
  const [row] = await database.query<Record<string, number>[]>(
    `select (select count(*)::int from control_list) as lists, (select count(*)::int from control_list_version) as versions,
            (select count(*)::int from control_list_entry where gone_in is null) as entries`,
  );
  return row ?? {};
};

describe('an import', () => {
  it('keeps who, when, from which bytes and what it changed; an entry keeps its version while it is the same', async () => {
    const first = await take(`${HEADER}${rows(1, 4)}`);
    expect(first).toEqual({
      outcome: 'imported',
      version: 1,
      entries: 4,
      names: 4,
      added: 4,
      changed: 0,
      removed: 0,
      warnings: 0,
      findings: [],
    });
    const second = await take(`${HEADER}${rows(2, 4).replace('PERSON NUMBER 3', 'PERSON THREE')}${rows(5, 5)}`);
    expect(second).toMatchObject({ outcome: 'imported', version: 2, entries: 4, added: 1, changed: 1, removed: 1 });
    const versions = await database.query(
      `select version, format, length(sha256) as hash, entries, imported_by, imported_at <= now() as told
         from control_list_version order by version`,
    );
    expect(versions).toEqual(
      [1, 2].map((version) => ({
        version,
        format: 'nia-csv',
        hash: 64,
        entries: 4,
        imported_by: 'tester',
        told: true,
      })),
    );
    expect(
      await database.query('select id, version, first_in, gone_in from control_list_entry order by id, version'),
    ).toEqual([
      { id: 'T-1', version: 1, first_in: 1, gone_in: 2 },
      { id: 'T-2', version: 1, first_in: 1, gone_in: null },
      { id: 'T-3', version: 1, first_in: 1, gone_in: 2 },
      { id: 'T-3', version: 2, first_in: 2, gone_in: null },
      { id: 'T-4', version: 1, first_in: 1, gone_in: null },
      { id: 'T-5', version: 1, first_in: 2, gone_in: null },
    ]);
  });

  it('of the same entries makes no version, whatever their order', async () => {
    await take(`${HEADER}${rows(1, 4)}`);
    expect(await take(`${HEADER}${rows(1, 4)}`)).toMatchObject({ outcome: 'unchanged', version: 1 });
    expect(await take(`${HEADER}${rows(3, 4)}${rows(1, 2)}`)).toMatchObject({ outcome: 'unchanged', version: 1 });
    expect(await kept()).toEqual({ lists: 1, versions: 1, entries: 4 });
  });

  it('gives an entry that comes back a version of its own', async () => {
    for (const to of [5, 4, 5]) await take(`${HEADER}${rows(1, to)}`);
    expect(await database.query(`select version, first_in, gone_in from control_list_entry where id = 'T-5'`)).toEqual([
      { version: 1, first_in: 1, gone_in: 2 },
      { version: 2, first_in: 3, gone_in: null },
    ]);
  });

  it('says what differs between two versions', async () => {
    await take(`${HEADER}${rows(1, 4)}`);
    await take(`${HEADER}${rows(2, 3)}T-4,wanted,PERSON NUMBER 4,1970,JPN\n${rows(9, 9)}`);
    const changes = await diffList(database, { list: 'nia', from: 1, to: 2 });
    expect(changes.map(({ id, change, fields }) => [id, change, fields])).toEqual([
      ['T-1', 'removed', []],
      ['T-4', 'changed', ['kind', 'birthDates', 'nationalities']],
      ['T-9', 'added', []],
    ]);
    expect(changes[1]).toMatchObject({
      before: { kind: 'entry-ban', birthDates: [], nationalities: [] },
      after: { kind: 'wanted', birthDates: ['1970'], nationalities: ['JPN'] },
    });
    expect(await diffList(database, { list: 'nia', from: 2, to: 2 })).toEqual([]);
  });

  it('takes the values that it cannot read for nothing, and says so by line', async () => {
    const result = await take(`${HEADER}T-1,entry-ban,A B,1970-02-30,Utopia\nT-2,entry-ban,C D,about 1970,Stateless\n`);
    expect(result).toMatchObject({ outcome: 'imported', entries: 2, warnings: 3 });
    expect(result.findings).toEqual([
      { line: 2, entry: 'T-1', reason: 'nationality-unknown', severity: 'warning', params: { value: 'Utopia' } },
      { line: 2, entry: 'T-1', reason: 'birth-date-impossible', severity: 'warning', params: { value: '1970-02-30' } },
      { line: 3, entry: 'T-2', reason: 'birth-date-unclear', severity: 'warning', params: { value: 'about 1970' } },
    ]);
    expect(await database.query('select birth_dates, nationalities from control_list_entry')).toEqual([
      { birth_dates: [], nationalities: [] },
      { birth_dates: [], nationalities: [] },
    ]);
  });

  it('mends what lists of Windows write for an apostrophe', async () => {
    expect(await take(`${HEADER}T-1,entry-ban,PEOPLE\u0092S\tHALL,,\n`)).toMatchObject({
      outcome: 'imported',
      warnings: 0,
    });
    expect(await database.query('select names from control_list_entry')).toEqual([{ names: ['PEOPLE’S HALL'] }]);
  });

  it('waits for another of the same list, and compares with what that one left', async () => {
    const results = await Promise.all(
      [5, 6, 7].map((to) => take(`${HEADER}${rows(1, to)}`, { shrunkenOk: 'any order' })),
    );
    expect(results.map((it: ImportResult) => ('version' in it ? it.version : 0)).sort((a, b) => a - b)).toEqual([
      1, 2, 3,
    ]);
    const versions = await database.query<{ entries: number; added: number; removed: number }[]>(
      'select entries, added, removed from control_list_version order by version',
    );
    let before = 0;
    for (const { entries, added, removed } of versions) {
      expect(added - removed).toBe(entries - before);
      before = entries;
    }
  });

  it('needs a title for a new list', async () => {
    const bytes = inPieces(`${HEADER}${rows(1, 1)}`);
    await expect(importList(database, { list: 'new', format: 'nia-csv', by: 'tester', bytes })).rejects.toThrow(
      'title',
    );
    expect(await kept()).toEqual({ lists: 0, versions: 0, entries: 0 });
  });
});

describe('a list that shrank', () => {
  beforeEach(() => take(`${HEADER}${rows(1, 10)}`));

  it('by a fifth is taken', async () => {
    expect(await take(`${HEADER}${rows(1, 8)}`)).toMatchObject({ outcome: 'imported', removed: 2 });
  });

  it('by more is refused, unless it is said why', async () => {
    const short = `${HEADER}${rows(1, 7)}`;
    expect(await take(short)).toEqual({
      outcome: 'refused',
      errors: 1,
      warnings: 0,
      findings: [{ line: 0, reason: 'list-shrunken', severity: 'error', params: { before: 10, now: 7, percent: 30 } }],
    });
    expect(await kept()).toEqual({ lists: 1, versions: 1, entries: 10 });
    expect(await take(short, { shrunkenOk: 'amnesty' })).toMatchObject({ outcome: 'imported', removed: 3 });
    expect(await database.query('select shrunken_ok from control_list_version where version = 2')).toEqual([
      { shrunken_ok: 'amnesty' },
    ]);
  });
});
