import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createEmptyDatabase } from '@talent-window/testing';
import { runAgencies, until } from '../agencies.fixture.js';
import type { Rig } from '../agencies.fixture.js';

let rig: Rig;
beforeAll(async () => {
  rig = await runAgencies(await createEmptyDatabase());
});
afterAll(() => rig.stop());

const inspect = (body: object) => rig.post('/missions/desk/inspections', body);

it('tells the platform what was seen at the counter', async () => {
  const [caseNo, reference] = ['115551000001', '115551000001:passport-inspection:1'];
  expect((await inspect({ caseNo, reference, result: 'passed', office: '5A' })).status).toBe(200);
  await until(() => rig.platform.received.length > 0);
  expect(rig.platform.received).toMatchObject([
    { sender: 'missions', body: { name: 'passportInspected', caseNo, reference, result: 'passed', office: '5A' } },
  ]);
  expect(rig.platform.received[0]?.idempotencyKey).toBe(rig.platform.received[0]?.body['messageId']);
});

it('needs no reference', async () => {
  const caseNo = '115551000002';
  await inspect({ caseNo, result: 'failed', office: '63' });
  await until(() => rig.platform.received.length > 1);
  expect(rig.platform.received[1]?.body).not.toHaveProperty('reference');
});

it.each([{ result: 'perhaps' }, { caseNo: '1' }, { office: '' }])('refuses an inspection with %j', async (change) => {
  const inspection = { caseNo: '115551000003', result: 'passed', office: '5A', ...change };
  expect((await inspect(inspection)).status).toBe(400);
});
