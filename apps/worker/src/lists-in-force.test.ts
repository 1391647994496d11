import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDatabase } from '@talent-window/persistence';
import type { ScreenedPerson } from '@talent-window/screening';
import { createTestDatabase } from '@talent-window/testing';
import type { DataSource } from 'typeorm';
import type { LiveLists } from './lists-in-force.js';
import { openListsInForce } from './lists-in-force.js';

/** More than a page of entries, so that pages are joined. */
const ENTRIES = 5_003;
const person = (nth: number): ScreenedPerson => ({ names: [`PERSON${nth} LISTED${nth}`] });

let database: DataSource;
let created: Awaited<ReturnType<typeof createTestDatabase>>;
let lists: LiveLists;

beforeAll(async () => {
  created = await createTestDatabase();
  database = await openDatabase(created.url);
  await database.query(`insert into control_list values ('a', '甲', 'A')`);
  await database.query(
    `insert into control_list_entry select 'a', 'e-' || n, 1, 'wanted', 'person', array['PERSON' || n || ' LISTED' || n],
       '{}', '{}', '[]', null, case when n = 1 then 2 else 1 end, case when n = 2 then 2 end from generate_series(1, $1::int) n`,
    [ENTRIES],
  );
  await activate(1);
  lists = await openListsInForce(database, created.url);
}, 60_000);

afterAll(async () => {
  lists.stop();
  await lists.finished;
  await database.destroy();
  await created.drop();
});

const activate = async (version: number, notify = false): Promise<void> => {
  await database.query(`insert into control_list_edition (lists, activated_by, why) values ($1, 'x', 'y')`, [
    { a: version },
  ]);
  if (notify) await database.query(`select pg_notify('control_lists', '')`);
};

const idsFor = async (nth: number): Promise<readonly string[]> =>
  (await lists.current()).screener.screen(person(nth)).map(({ entry }) => entry.id);

describe('the lists in force', () => {
  it('are there from the start, all pages of them, and of each list the version that is in force', async () => {
    const { edition, screener } = await lists.current();
    // Entry 1 comes with version 2, and entry 2 goes with it.
    expect([edition, screener.entries]).toEqual([1, ENTRIES - 1]);
    expect((await idsFor(2))[0]).toBe('e-2');
    expect(await idsFor(1)).not.toContain('e-1');
  });

  it('are screened by as they are while others are built, which whoever demands them waits for', async () => {
    await activate(2);
    // Nobody was notified: the first who screens finds out, and does not wait.
    expect((await lists.current()).edition).toBe(1);
    expect((await lists.atLeast(2)).edition).toBe(2);
    expect(await idsFor(2)).not.toContain('e-2');
    expect((await idsFor(1))[0]).toBe('e-1');
  });

  it('are built when an activation is told of, though nobody screens', async () => {
    const waiting = lists.atLeast(3);
    await activate(1, true);
    expect((await waiting).edition).toBe(3);
  });
});
