import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createEmptyDatabase } from '@talent-window/testing';
import { runAgencies } from '../agencies.fixture.js';
import type { Rig } from '../agencies.fixture.js';

let rig: Rig;
beforeAll(async () => {
  rig = await runAgencies(await createEmptyDatabase());
});
afterAll(() => rig.stop());

const day = (on: string) => ({ day: on, total: 3_700, split: { mol: 500, nia: 1_000, mofa: 2_200 } });

describe('the treasury', () => {
  it('takes the payment of a day once', async () => {
    const { treasury } = rig.adapters();
    const taken = await Promise.all([1, 2, 3].map(() => treasury.remit(day('2026-11-26'))));
    expect(new Set(taken.map(({ treasuryNo }) => treasuryNo)).size).toBe(1);
    expect(await rig.ledger('treasury')).toMatchObject([{ what: 'remitted', details: { total: 3_700, nia: 1_000 } }]);
  });

  it('refuses another split of a day that it has, and parts that do not add up', async () => {
    const { treasury } = rig.adapters();
    await treasury.remit(day('2026-11-27'));
    const other = { ...day('2026-11-27'), split: { mol: 500, nia: 2_200, mofa: 1_000 } };
    await expect(treasury.remit(other)).rejects.toMatchObject({ status: 422, retryable: false });
    const wrong = { ...day('2026-11-28'), total: 3_701 };
    await expect(treasury.remit(wrong)).rejects.toMatchObject({ status: 422, retryable: false });
  });
});
