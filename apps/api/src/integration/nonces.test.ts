import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CLOCK_SKEW_SECONDS } from '@talent-window/adapters/signature';
import { createTestDatabase } from '@talent-window/testing';
import { ReadPool } from '../database/read-pool.js';
import { Nonces } from './nonces.js';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let pool: ReadPool;

beforeAll(async () => {
  database = await createTestDatabase();
  pool = new ReadPool({ connectionString: database.url, max: 4 });
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const left = async (): Promise<readonly string[]> => {
  const { rows } = await pool.query<{ nonce: string }>('select nonce from request_nonce order by nonce');
  return rows.map(({ nonce }) => nonce);
};

describe('the nonces of signed requests', () => {
  it('are good once, at whichever process they come, and for whoever signed with them', async () => {
    const [one, other] = [new Nonces(pool), new Nonces(pool)];
    const nonce = randomUUID();
    expect(await one.remember('missions', nonce)).toBe(true);
    expect(await other.remember('missions', nonce)).toBe(false);
    expect(await other.remember('inventory', nonce)).toBe(true);
    const rush = await Promise.all([one, other, one, other].map((it) => it.remember('treasury', nonce)));
    expect(rush.filter(Boolean)).toHaveLength(1);
  });

  it('are forgotten only when their time stamp would no longer be accepted', async () => {
    await pool.query('delete from request_nonce');
    const age = (nonce: string, seconds: number) =>
      pool.query(`insert into request_nonce values ('missions', $1, now() - make_interval(secs => $2))`, [
        nonce,
        seconds,
      ]);
    // One as much too new as is let pass could be sent again for twice the skew.
    await age('still good', 2 * CLOCK_SKEW_SECONDS);
    await age('long past', 2 * CLOCK_SKEW_SECONDS + 120);
    await new Nonces(pool).remember('missions', 'z new');
    expect(await left()).toEqual(['still good', 'z new']);
  });
});
