import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase } from '@talent-window/testing';
import type { ApiConfig } from '../api-config.js';
import { ReadPool } from '../database/read-pool.js';
import { networkOf, SharedLimits } from './shared-limits.js';

const CONFIG = { blindIndexKey: Buffer.alloc(32, 3).toString('base64') } as ApiConfig;

let database: Awaited<ReturnType<typeof createTestDatabase>>;
const pools: ReadPool[] = [];
const poolTo = (connectionString: string): ReadPool => {
  const pool = new ReadPool({ connectionString, max: 2 });
  pools.push(pool);
  return pool;
};

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(async () => {
  await Promise.all(pools.map((pool) => pool.end()));
  await database.drop();
});

/** How many of so many tries by the processes in turn went through. */
async function passed(processes: readonly SharedLimits[], key: string, tries: number): Promise<number> {
  let through = 0;
  for (let turn = 0; turn < tries; turn += 1) {
    const it = processes[turn % processes.length];
    through += await (it?.take('lookup-of-case', key) ?? Promise.reject(new Error('nobody'))).then(
      () => 1,
      (error: unknown) => {
        expect(error).toMatchObject({ reason: 'too-many-requests', status: 429 });
        return 0;
      },
    );
  }
  return through;
}

describe('the limits of open routes', () => {
  it('are counted by all processes together, and by keys that say nothing of whom they are about', async () => {
    const processes = [1, 2, 3].map(() => new SharedLimits(poolTo(database.url), CONFIG));
    expect(await passed(processes, '115551000017', 36)).toBe(10);
    expect(await passed(processes, '115551000025', 5)).toBe(5);
    const { rows } = await poolTo(database.url).query<{ key: string; points: number }>('select * from rate_limit');
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toContain('11555100');
    // What a process knows to be over its limit is not asked again: at most one question each.
    expect(Math.max(...rows.map(({ points }) => points))).toBeLessThanOrEqual(13);
  });

  it('let nobody slip through who asks many times at once', async () => {
    const processes = [1, 2].map(() => new SharedLimits(poolTo(database.url), CONFIG));
    const all = await Promise.all(processes.map((it) => Promise.all([1, 2, 3].map(() => passed([it], 'at once', 4)))));
    expect(all.flat().reduce((sum, each) => sum + each, 0)).toBe(10);
  });

  it('forgive what turned out not to count', async () => {
    const limits = new SharedLimits(poolTo(database.url), CONFIG);
    for (let turn = 0; turn < 25; turn += 1) {
      await limits.take('lookup-of-case', 'forgiven');
      await limits.forgive('lookup-of-case', 'forgiven');
    }
    expect(await passed([limits], 'forgiven', 12)).toBe(10);
  });

  it('hold in each process by itself while the database is away', async () => {
    expect(await passed([new SharedLimits(poolTo('postgres://nobody@127.0.0.1:9/none'), CONFIG)], 'away', 14)).toBe(10);
  });

  it('count an address of IPv6 by the network that one household has to itself', () => {
    expect(networkOf('203.0.113.7')).toBe('203.0.113.7');
    const same = ['2001:db8:1:2::1', '2001:db8:1:2:ffff::9', '2001:DB8:1:2:0:0:0:3', '2001:db8:1:2::1%eth0'];
    expect(new Set(same.map(networkOf))).toEqual(new Set(['2001:db8:1:2']));
    expect(networkOf('2001:db8:1:3::1')).not.toBe(networkOf('2001:db8:1:2::1'));
    expect(networkOf('::ffff:203.0.113.7')).not.toBe(networkOf('::ffff:203.0.113.8'));
    expect(networkOf('::1')).toBe('0:0:0:0');
  });
});
