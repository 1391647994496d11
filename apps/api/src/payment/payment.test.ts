import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, TestApi } from '../api.fixture.js';
import { startTestApi } from '../api.fixture.js';
import { accountId, bringTo, submitCase } from '../case.fixture.js';

let api: TestApi;
let applicant: Browser;
let caseNo: string;

beforeAll(async () => {
  api = await startTestApi();
  applicant = await api.as('applicant@example.test');
  caseNo = await submitCase(api, applicant);
});
afterAll(() => api.stop());

describe('paying', () => {
  it('waits for the gateway’s page, then leads there, then is over', async () => {
    await bringTo(api, caseNo, { stage: 'payment', dueAt: '2026-12-23T16:00:00.000Z' });
    const opening = await applicant.post(`/api/cases/${caseNo}/payment`);
    expect([opening.status, opening.headers.get('retry-after'), opening.body]).toEqual([
      202,
      '1',
      { state: 'opening' },
    ]);
    await api.database.query(`insert into payment_order values ('o-1', $1, 8460, 'https://pay.example/o-1', now())`, [
      caseNo,
    ]);
    expect((await applicant.post(`/api/cases/${caseNo}/payment`, {})).body).toEqual({
      payUrl: 'https://pay.example/o-1',
    });
    expect((await applicant.get(`/api/cases/${caseNo}/payment`)).body).toMatchObject({
      state: 'payable',
      dueAt: '2026-12-23T16:00:00.000Z',
      quote: { total: 8460 },
      order: { orderNo: 'o-1', amount: 8460 },
    });
    await bringTo(api, caseNo, { stage: 'checks' });
    const paid = await applicant.post(`/api/cases/${caseNo}/payment`);
    expect([paid.status, paid.body.reason]).toEqual([409, 'nothing-to-pay']);
    expect((await applicant.get(`/api/cases/${caseNo}/payment`)).body.state).toBe('paid');
  });
});

describe('the inbox', () => {
  it('shows the applicant’s notices in both languages, newest first, and nobody else’s', async () => {
    const mine = await accountId(api, 'applicant@example.test');
    const insert = (id: string, kind: string, at: string) =>
      api.database.query('insert into notice values ($1, $2, $3, $4, $5, $6, null)', [
        `${caseNo}:${id}`,
        caseNo,
        mine,
        kind,
        { amount: 8460, office: 'taipei-city' },
        at,
      ]);
    await insert('1', 'submitted', '2026-11-02T01:00:00Z');
    await insert('2', 'ready-permit', '2026-11-03T01:00:00Z');
    const { body } = await applicant.get('/api/notices');
    expect(body.map(({ kind }: { kind: string }) => kind)).toEqual(['ready-permit', 'submitted']);
    expect(body[0].body.zh).toContain('臺北市服務站');
    expect(body[1].body.en).toContain('NT$8,460');
    expect(body[1].body.en).toContain(`http://localhost:3000/cases/${caseNo}`);
    expect((await (await api.as('applicant2@example.test')).get('/api/notices')).body).toEqual([]);
  });
});
