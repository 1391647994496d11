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
    expect(await stock('taipei-city')).toEqual({ office: 'taipei-city', available: 160, reserved: 40 });
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
    expect(await stock('5A')).toEqual({ office: '5A', available: 0, reserved: 0 });
  });

  it('grows by no empty lot', async () => {
    expect((await rig.post('/inventory/desk/lots', { office: 'penghu', size: 0 })).status).toBe(400);
  });
});
