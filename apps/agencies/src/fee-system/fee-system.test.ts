import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createEmptyDatabase } from '@talent-window/testing';
import { runAgencies } from '../agencies.fixture.js';
import type { Rig } from '../agencies.fixture.js';

let rig: Rig;
beforeAll(async () => {
  rig = await runAgencies(await createEmptyDatabase());
});
afterAll(() => rig.stop());

const fee = (transactionNo: string, amount = 3_700) => ({
  caseNo: '115551000001',
  transactionNo,
  amount,
  split: { mol: 500, nia: 1_000, mofa: 2_200 },
});

describe('the fee system', () => {
  it('numbers the receipt of a payment once, also when it was away in between', async () => {
    const { feeSystem } = rig.adapters();
    const first = await feeSystem.issueReceipt(fee('T1'));
    expect(first.receiptNo).toMatch(/^R\d{10}$/);
    await rig.restart();
    await rig.setFault('fee-system', { profile: 'down', times: 1 });
    const again = () => rig.adapters().feeSystem.issueReceipt(fee('T1'));
    await expect(again()).rejects.toMatchObject({ retryable: true });
    expect(await again()).toEqual(first);
    expect((await rig.ledger('fee-system')).filter(({ what }) => what === 'receipt-issued')).toHaveLength(1);
  });

  it('refuses the same payment with another amount, and parts that do not add up', async () => {
    const { feeSystem } = rig.adapters();
    await feeSystem.issueReceipt(fee('T2'));
    const other = { ...fee('T2', 3_701), split: { mol: 501, nia: 1_000, mofa: 2_200 } };
    await expect(feeSystem.issueReceipt(other)).rejects.toMatchObject({ status: 422, retryable: false });
    await expect(feeSystem.issueReceipt(fee('T3', 3_701))).rejects.toMatchObject({ status: 422, retryable: false });
  });
});
