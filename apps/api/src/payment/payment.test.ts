import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hasRightCheckMacValue } from '@talent-window/adapters/ecpay';
import type { Fields } from '@talent-window/adapters/ecpay';
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

const order = (ofCase: string) =>
  api.database.query('insert into payment_order values ($1, $2, 8460, now())', [`${ofCase}P1`, ofCase]);
const pay = (method: string) => applicant.post(`/api/cases/${caseNo}/payment`, { method });

describe('paying', () => {
  it('waits until the case has asked for its fee', async () => {
    await bringTo(api, caseNo, { stage: 'payment', dueAt: '2126-12-23T16:00:00.000Z' });
    const opening = await pay('credit-card');
    expect([opening.status, opening.headers.get('retry-after'), opening.body]).toEqual([
      202,
      '1',
      { state: 'opening' },
    ]);
    await order(caseNo);
  });

  it('leads to the gateway by a form that carries its CheckMacValue, each time with another number', async () => {
    const { body: first } = await pay('credit-card');
    expect(first).toMatchObject({
      attemptNo: `${caseNo}P1A1`,
      action: 'http://localhost:3100/payment-gateway/Cashier/AioCheckOut/V5',
      fields: { TotalAmount: '8460', ChoosePayment: 'Credit', CustomField1: caseNo },
      payUrl: `http://localhost:3000/api/cases/${caseNo}/payment/attempts/${caseNo}P1A1/checkout`,
    });
    expect(hasRightCheckMacValue(first.fields as Fields, api.config.gateway.keys)).toBe(true);
    const { body: foreign } = await pay('foreign-card');
    expect(foreign.fields).toMatchObject({
      MerchantTradeNo: `${caseNo}P1A2`,
      ChoosePayment: 'Credit',
      Language: 'ENG',
    });
    const { body: store } = await pay('convenience-store');
    expect(store.fields).toMatchObject({
      MerchantTradeNo: `${caseNo}P1A3`,
      TotalAmount: '8488',
      StoreExpireDate: '10080',
    });
    for (const method of ['cash', '', undefined]) expect((await pay(method as string)).status).toBe(400);
  });

  it('has a page that posts the form by itself and can run or post nothing else', async () => {
    const page = await applicant.get(`/api/cases/${caseNo}/payment/attempts/${caseNo}P1A1/checkout`);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("form-action http://localhost:3100; script-src 'sha256-");
    expect(page.body).toContain('<script>document.forms[0].submit()</script>');
    expect(page.body).toContain(`name="MerchantTradeNo" value="${caseNo}P1A1"`);
    expect(page.body).toMatch(/<button>.*前往付款頁.*Go to the payment page/);
    const other = await api.as('applicant2@example.test');
    const path = `/api/cases/${caseNo}/payment/attempts/${caseNo}P1A1/checkout`;
    expect((await other.get(path)).status).toBe(404);
    expect((await applicant.get(path.replace('A1/', 'A9/'))).body.reason).toBe('no-such-attempt');
  });

  it('shows what each way costs and how long it takes, and where the attempts stand', async () => {
    const { body } = await applicant.get(`/api/cases/${caseNo}/payment`);
    expect(body).toMatchObject({ state: 'awaiting', dueAt: '2126-12-23T16:00:00.000Z', quote: { total: 8460 } });
    expect(body.methods.map((it: { method: string; total: number }) => [it.method, it.total])).toEqual([
      ['credit-card', 8460],
      ['foreign-card', 8460],
      ['convenience-store', 8488],
      ['store-barcode', 8480],
      ['virtual-account', 8470],
      ['web-atm', 8470],
    ]);
    expect(body.methods[0].surchargeText.en).toContain('government');
    expect(body.methods[2].confirmationText.en).toContain('2 to 3 working days');
    expect(body.attempts.map((it: { attemptNo: string }) => it.attemptNo.slice(-2))).toEqual(['A3', 'A2', 'A1']);
  });

  it('gives no number on the last day that is heard of days later, and takes a card to the end', async () => {
    const before = (await applicant.get(`/api/cases/${caseNo}/payment`)).body.attempts.length as number;
    await bringTo(api, caseNo, { stage: 'payment', dueAt: new Date(Date.now() + api.config.dayMs / 2).toISOString() });
    const late = await pay('convenience-store');
    expect([late.status, late.body.reason]).toEqual([409, 'too-late-for-method']);
    expect((await pay('credit-card')).body.fields).toMatchObject({ ChoosePayment: 'Credit' });
    expect((await applicant.get(`/api/cases/${caseNo}/payment`)).body.attempts).toHaveLength(before + 1);
  });

  it('is over once the fee is paid', async () => {
    await bringTo(api, caseNo, { stage: 'checks' });
    const paid = await pay('credit-card');
    expect([paid.status, paid.body.reason]).toEqual([409, 'nothing-to-pay']);
    expect((await applicant.get(`/api/cases/${caseNo}/payment`)).body.state).toBe('settled');
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
