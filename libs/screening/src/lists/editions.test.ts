import type { EventEmitter } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDatabase } from '@talent-window/persistence';
import { createTestDatabase } from '@talent-window/testing';
import type { TestDatabase } from '@talent-window/testing';
import type { DataSource } from 'typeorm';
import { activate, rollback } from './editions.js';
import { importList } from './import-list.js';
import { inPieces } from './lists.fixture.js';
import { showLists } from './show-lists.js';

let test: TestDatabase;
let database: DataSource;
beforeAll(async () => {
  test = await createTestDatabase();
  database = await openDatabase(test.url, 4);
  for (const [list, versions] of [
    ['nia', 4],
    ['other', 2],
  ] as const) {
    for (let version = 1; version <= versions; version++) {
      const bytes = inPieces(`id,kind,name\nT-1,wanted,NAME ${version}\n`);
      await importList(database, { list, format: 'nia-csv', by: 'tester', title: { zh: '名單', en: 'List' }, bytes });
    }
  }
});
afterAll(async () => {
  await database.destroy();
  await test.drop();
});

const by = 'tester';
const put = (list: string, version: number) => activate(database, { list, version, by, why: 'a test' });

describe('an edition', () => {
  it('says of every list which version is in force, and is told to who listens', async () => {
    const runner = database.createQueryRunner();
    const listener = (await runner.connect()) as EventEmitter;
    await runner.query('listen control_lists');
    const told = new Promise((resolve) =>
      listener.once('notification', ({ payload }: { readonly payload: string }) => resolve(payload)),
    );
    expect(await put('nia', 1)).toEqual({ outcome: 'activated', edition: 1, version: 1 });
    expect(await told).toBe('1');
    await runner.query('unlisten control_lists');
    await runner.release();
    expect(await put('other', 2)).toEqual({ outcome: 'activated', edition: 2, version: 2 });
    expect(await put('nia', 3)).toEqual({ outcome: 'activated', edition: 3, version: 3, before: 1 });
    const { edition, lists } = await showLists(database);
    expect(edition).toMatchObject({ edition: 3, lists: { nia: 3, other: 2 }, activatedBy: 'tester', why: 'a test' });
    expect(lists.map(({ code, inForce, versions }) => [code, inForce, versions.map((it) => it.version)])).toEqual([
      ['nia', 3, [4, 3, 2, 1]],
      ['other', 2, [2, 1]],
    ]);
  });

  it('is not made of what changes nothing, or is not there', async () => {
    expect(await put('nia', 3)).toEqual({ outcome: 'in-force-already' });
    expect(await put('nia', 9)).toEqual({ outcome: 'no-such-version' });
    expect(await put('unheard-of', 1)).toEqual({ outcome: 'no-such-version' });
  });

  it('goes back to what was in force before, not to what never was', async () => {
    expect(await rollback(database, { list: 'nia', by, why: 'wrong file' })).toEqual({
      outcome: 'activated',
      edition: 4,
      version: 1,
      before: 3,
    });
    expect(await rollback(database, { list: 'nia', by, why: 'again' })).toEqual({ outcome: 'nothing-before' });
    expect(await rollback(database, { list: 'other', by, why: 'again' })).toEqual({ outcome: 'nothing-before' });
  });

  it('comes after another, and forgets nothing of it', async () => {
    const results = await Promise.all([put('nia', 2), put('other', 1), put('nia', 4), put('nia', 4)]);
    expect(results.filter(({ outcome }) => outcome === 'in-force-already').length).toBeLessThanOrEqual(1);
    const { edition } = await showLists(database);
    expect(edition?.lists['other']).toBe(1);
    expect(edition?.edition).toBe(4 + results.filter(({ outcome }) => outcome === 'activated').length);
  });
});
