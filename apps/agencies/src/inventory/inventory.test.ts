import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createEmptyDatabase } from '@talent-window/testing';
import { runAgencies } from '../agencies.fixture.js';
import type { Rig } from '../agencies.fixture.js';

let rig: Rig;
beforeAll(async () => {
  rig = await runAgencies(await createEmptyDatabase());
});
afterAll(() => rig.stop());

let serial = 0;
const reserve = (office: string) => {
  serial += 1;
  const reference = `115551${String(serial).padStart(6, '0')}:card-production:1`;
  return rig.adapters().inventory.reserveBlank({ reference, office, idempotencyKey: reference });
};
const stock = (office: string) => rig.adapters().inventory.stock(office);

describe('the stock of an office', () => {
  it('gives every request a blank of its own', async () => {
    const blanks = await Promise.all(Array.from({ length: 40 }, () => reserve('taipei-city')));
    const numbers = blanks.map(({ lotNo, blankNo }) => `${lotNo} ${blankNo}`);
    expect(new Set(numbers).size).toBe(40);
    expect(await stock('taipei-city')).toMatchObject({
      office: 'taipei-city',
      available: 160,
      reserved: 40,
      low: false,
    });
  });

  it('gives the same blank again to the same request', async () => {
    const request = { reference: '115551999999:card-production:1', office: 'hualien', idempotencyKey: 'k1' };
    const { inventory } = rig.adapters();
    expect(await inventory.reserveBlank(request)).toEqual(await inventory.reserveBlank(request));
    expect((await stock('hualien')).reserved).toBe(1);
  });

  it('waits for a new lot in manual mode, and the request may come again', async () => {
    await rig.setMode('inventory', 'manual');
    const { body } = await rig.post('/inventory/desk/lots', { office: 'penghu', size: 2 });
    const lots = [await reserve('penghu'), await reserve('penghu')];
    expect(lots.map(({ lotNo }) => ({ lotNo }))).toEqual([body, body]);
    await expect(reserve('penghu')).rejects.toMatchObject({ type: 'AgencyUnavailable', retryable: true, status: 503 });
    await rig.post('/inventory/desk/lots', { office: 'penghu', size: '1' });
    expect((await reserve('penghu')).blankNo).toBe('00001');
    await rig.setMode('inventory', 'automatic');
  });

  it('is empty where nobody ever asked', async () => {
    expect(await stock('5A')).toMatchObject({ office: '5A', available: 0, reserved: 0, low: true });
  });

  it('grows by no empty lot', async () => {
    expect((await rig.post('/inventory/desk/lots', { office: 'penghu', size: 0 })).status).toBe(400);
  });

  it('knows which card each blank has become, and keeps the one that nobody collects', async () => {
    const { inventory } = rig.adapters();
    const [reference, other] = ['115552000001:card-production:1', '115552000002:card-production:1'];
    for (const each of [reference, other])
      await inventory.reserveBlank({ reference: each, office: 'chiayi-city', idempotencyKey: each });
    const issue = (of: string, cardNo: string) =>
      inventory.issueBlank({ reference: of, cardNo, idempotencyKey: `${of}:${cardNo}` });
    await issue(reference, 'G90000001');
    await issue(reference, 'G90000001');
    await expect(issue(other, 'G90000001')).rejects.toMatchObject({ status: 409, kind: 'card-number-taken' });
    await inventory.returnCard({ cardNo: 'G90000001', office: 'hualien', reference: 'r1', idempotencyKey: 'r1' });
    expect(await stock('chiayi-city')).toMatchObject({ available: 198, reserved: 1, issued: 1, kept: 0 });
    expect(await stock('hualien')).toMatchObject({ kept: 1 });
    await inventory.takeOutCard({ cardNo: 'G90000001', office: 'chiayi-city', reference: 't1', idempotencyKey: 't1' });
    expect([await stock('chiayi-city'), await stock('hualien')]).toMatchObject([{ issued: 1, kept: 0 }, { kept: 0 }]);
    await expect(
      inventory.returnCard({ cardNo: 'G99999999', office: 'hualien', reference: 'r2', idempotencyKey: 'r2' }),
    ).rejects.toMatchObject({ status: 404 });
  });

  it('counts the blank of a spoiled card as spoiled when another one is taken', async () => {
    const { inventory } = rig.adapters();
    const first = '115553000001:card-production:1';
    await inventory.reserveBlank({ reference: first, office: 'keelung', idempotencyKey: first });
    await inventory.issueBlank({ reference: first, cardNo: 'G90000009', idempotencyKey: 'issued' });
    await inventory.returnCard({ cardNo: 'G90000009', office: 'keelung', reference: 'r3', idempotencyKey: 'r3' });
    expect(await stock('keelung')).toMatchObject({ issued: 1, kept: 1 });
    const again = { reference: `${first}:spoiled-1`, office: 'keelung', idempotencyKey: 'again', spoils: true };
    await inventory.reserveBlank(again);
    await inventory.reserveBlank(again);
    expect(await stock('keelung')).toMatchObject({ available: 198, reserved: 1, spoiled: 1, kept: 0 });
    // Word that the spoiled one was issued, and came back, comes late: it stays spoiled.
    await inventory.issueBlank({ reference: first, cardNo: 'G90000009', idempotencyKey: 'late' });
    await inventory.returnCard({ cardNo: 'G90000009', office: 'keelung', reference: 'r4', idempotencyKey: 'r4' });
    expect(await stock('keelung')).toMatchObject({ issued: 0, spoiled: 1, kept: 0 });
  });

  it('is moved, counted and spoiled, each blank accounted for', async () => {
    const { inventory } = rig.adapters();
    await rig.post('/inventory/desk/lots', { office: 'yilan', size: 30 });
    const act = (body: Parameters<typeof inventory.act>[0], key: string) => inventory.act(body, key);
    const moved = { act: 'transfer', office: 'yilan', to: 'lienchiang', quantity: 12 } as const;
    expect(await act(moved, 'm1')).toMatchObject({ available: 18, low: true });
    await act(moved, 'm1');
    expect(await stock('lienchiang')).toMatchObject({ available: 12 });
    const counted = { act: 'count', office: 'yilan', counted: 15, reason: 'three were not in the drawer' } as const;
    expect(await act(counted, 'c1')).toMatchObject({ available: 15 });
    const spoiled = { act: 'spoil', office: 'yilan', quantity: 5, reason: 'water' } as const;
    expect(await act(spoiled, 's1')).toMatchObject({ available: 10, spoiled: 5 });
    await expect(act({ ...moved, quantity: 11 }, 'm2')).rejects.toMatchObject({ status: 409, kind: 'too-few-blanks' });
    const whats = (await rig.ledger('inventory')).map(({ what }) => what);
    expect(whats).toEqual(expect.arrayContaining(['blanks-transferred', 'stock-taken', 'blanks-spoiled']));
  });
});
