import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { withCheckMacValue } from '@talent-window/adapters/ecpay';
import type { Fields } from '@talent-window/adapters/ecpay';
import { ExchangeEntity } from '@talent-window/persistence';
import type { Browser, TestApi } from '../api.fixture.js';
import { startTestApi } from '../api.fixture.js';
import { bringTo, submitCase } from '../case.fixture.js';

let api: TestApi;
let applicant: Browser;
let caseNo: string;
let attemptNo: string;
let serial = 0;

beforeAll(async () => {
  api = await startTestApi();
  applicant = await api.as('applicant@example.test');
  caseNo = await submitCase(api, applicant);
  await bringTo(api, caseNo, { stage: 'payment' });
  await api.database.query('insert into payment_order values ($1, $2, 8460, now())', [`${caseNo}P1`, caseNo]);
});
afterAll(() => api.stop());
beforeEach(async () => {
  attemptNo = await attempt('credit-card');
});

async function attempt(method: string): Promise<string> {
  const { body } = await applicant.post(`/api/cases/${caseNo}/payment`, { method });
  return body.attemptNo as string;
}
const settled = (changes: Record<string, string> = {}): Record<string, string> => ({
  MerchantID: '3002607',
  MerchantTradeNo: attemptNo,
  RtnCode: '1',
  RtnMsg: '交易成功',
  TradeNo: `26112710000${String((serial += 1)).padStart(5, '0')}`,
  TradeAmt: '8460',
  PaymentDate: '2026/11/27 10:00:00',
  PaymentType: 'Credit_CreditCard',
  TradeDate: '2026/11/27 09:58:00',
  SimulatePaid: '0',
  ...changes,
});
const account = (changes: Record<string, string> = {}): Record<string, string> => ({
  MerchantID: '3002607',
  MerchantTradeNo: attemptNo,
  RtnCode: '2',
  TradeNo: '2611271000099999',
  TradeAmt: '8470',
  PaymentType: 'ATM_TAISHIN',
  TradeDate: '2026/11/27 09:58:00',
  BankCode: '812',
  vAccount: '98000000000001',
  ExpireDate: '2126/12/04',
  ...changes,
});
const signed = (fields: Fields): Fields => withCheckMacValue(fields, api.config.gateway.keys);
async function tell(fields: Fields, where = 'notifications'): Promise<[number, string]> {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const body = new URLSearchParams(fields).toString();
  const answer = await api.stranger().post(`/api/payment-gateway/${where}`, body, headers);
  return [answer.status, answer.body];
}
const OK = [200, '1|OK'];

const rows = async (sql: string, ...values: unknown[]) => (await api.database.query(sql, values)).rows;
const facts = () =>
  rows(`select name, message_id, fact from inbox where fact->>'orderNo' = $1 order by id`, `${caseNo}P1`);
const factsSince = async (before: number) => (await facts()).slice(before);
const exceptions = (kind: string) => rows('select * from payment_exception where kind = $1 order by id', kind);
const received = (transactionNo: string) =>
  rows('select amount, surcharge from payment where transaction_no = $1', transactionNo);
const stateOf = async (no: string) =>
  (await rows('select state from payment_attempt where attempt_no = $1', no))[0].state;

describe('a notice of the gateway', () => {
  it('is in inbox and ledger before it is answered, once however often it comes, with its exact bytes', async () => {
    const before = (await facts()).length;
    const form = signed(settled());
    for (let time = 0; time < 3; time += 1) expect(await tell(form)).toEqual(OK);
    expect(await factsSince(before)).toMatchObject([
      {
        name: 'paymentSettled',
        message_id: `settled:${form['TradeNo']}`,
        fact: { orderNo: `${caseNo}P1`, amount: 8460, method: 'credit-card', occurredAt: '2026-11-27T02:00:00.000Z' },
      },
    ]);
    expect(await received(form['TradeNo'] ?? '')).toEqual([{ amount: 8460, surcharge: 0 }]);
    const exchanges = await (await api.steps()).getRepository(ExchangeEntity).findBy({ reference: attemptNo });
    const kept = exchanges.map(({ status, requestBytes, responseBytes }) => ({
      status,
      bytes: String(requestBytes),
      said: String(responseBytes),
    }));
    expect(kept).toEqual(Array(3).fill({ status: 200, bytes: new URLSearchParams(form).toString(), said: '1|OK' }));
  });

  it('counts what came on top of the fee apart from it', async () => {
    attemptNo = await attempt('virtual-account');
    const form = signed(settled({ TradeAmt: '8470', PaymentType: 'ATM_TAISHIN' }));
    expect(await tell(form)).toEqual(OK);
    expect(await received(form['TradeNo'] ?? '')).toEqual([{ amount: 8460, surcharge: 10 }]);
  });

  it('of money of another amount is taken all the same, told as it is, and shown to the cashier', async () => {
    const before = (await facts()).length;
    const form = signed(settled({ TradeAmt: '8000' }));
    expect(await tell(form)).toEqual(OK);
    expect(await factsSince(before)).toMatchObject([{ fact: { amount: 8000 } }]);
    expect(await received(form['TradeNo'] ?? '')).toEqual([{ amount: 8000, surcharge: 0 }]);
    expect((await exceptions('wrong-amount')).at(-1)).toMatchObject({
      attempt_no: attemptNo,
      case_no: caseNo,
      who: 'cashier',
      state: 'open',
      details: { amount: 8000, expected: 8460 },
    });
  });

  it('of a failure heals when the money comes, and says nothing once it has come', async () => {
    const before = (await facts()).length;
    const failed = signed(settled({ RtnCode: '10200058' }));
    expect(await tell(failed)).toEqual(OK);
    expect(await stateOf(attemptNo)).toBe('failed');
    expect(await tell(signed(settled()))).toEqual(OK);
    expect(await tell(failed)).toEqual(OK);
    expect(await stateOf(attemptNo)).toBe('settled');
    expect((await factsSince(before)).map(({ name }) => name)).toEqual(['paymentFailed', 'paymentSettled']);
  });

  it('of a number is shown to its payer while it can be paid, and is nothing after the money', async () => {
    attemptNo = await attempt('virtual-account');
    const before = (await facts()).length;
    expect(await tell(signed(account()), 'instructions')).toEqual(OK);
    expect(await tell(signed(account()), 'instructions')).toEqual(OK);
    expect(await factsSince(before)).toMatchObject([
      {
        name: 'paymentInstructed',
        fact: { attemptNo, method: 'virtual-account', expiresAt: '2126-12-04T15:59:59.000Z' },
      },
    ]);
    const { body } = await applicant.get(`/api/cases/${caseNo}/payment`);
    expect(body).toMatchObject({ state: 'reconciling', text: { zh: '對帳中' } });
    const numbers = { bankCode: '812', account: '98000000000001' };
    expect(body.attempts[0]).toMatchObject({ attemptNo, state: 'instructed', instructions: numbers });
    const again = await applicant.post(`/api/cases/${caseNo}/payment`, { method: 'virtual-account' });
    expect(again.body).toMatchObject({ attemptNo, instructions: numbers });
    const shown = await applicant.get(`/api/cases/${caseNo}/payment/attempts/${attemptNo}/checkout`);
    expect(shown.body).toMatch(/虛擬帳號.*98000000000001.*2126-12-04 23:59/);
    expect(shown.body).not.toContain('<form');
    expect(await tell(signed(settled({ TradeAmt: '8470' })))).toEqual(OK);
    expect(await tell(signed(account({ vAccount: '98000000000002' })), 'instructions')).toEqual(OK);
    expect(await stateOf(attemptNo)).toBe('settled');
    expect((await factsSince(before)).map(({ name }) => name)).toEqual(['paymentInstructed', 'paymentSettled']);
  });

  it('for another amount than the attempt’s shows no number', async () => {
    attemptNo = await attempt('store-barcode');
    const barcodes = { vAccount: '', Barcode1: '261204627', Barcode2: '1900000000000001', Barcode3: '112701000000001' };
    expect(await tell(signed(account({ RtnCode: '10100073', ...barcodes })), 'instructions')).toEqual(OK);
    expect(await stateOf(attemptNo)).toBe('open');
  });
});

describe('a notice that is not believed', () => {
  it.each([
    ['wrong-merchant', () => signed(settled({ MerchantID: '2000132' }))],
    ['wrong-shape', () => signed(settled({ TradeAmt: '8460.5' }))],
    ['wrong-shape', () => signed(settled({ TradeAmt: '-8460' }))],
    ['wrong-shape', () => signed(settled({ PaymentDate: 'yesterday' }))],
    ['wrong-shape', () => signed(settled({ TradeNo: '' }))],
    ['wrong-currency', () => signed(settled({ Currency: 'USD' }))],
    ['simulated', () => signed(settled({ SimulatePaid: '1' }))],
  ])('is refused as %s, changes nothing, and lies on the operators’ desk once', async (kind, form) => {
    const before = (await facts()).length;
    const fields = form();
    for (let time = 0; time < 2; time += 1) expect(await tell(fields)).toEqual([400, `0|${kind}`]);
    expect(await factsSince(before)).toEqual([]);
    expect(await stateOf(attemptNo)).toBe('open');
    const found = (await exceptions(kind)).filter((it) => it.attempt_no === attemptNo);
    expect(found).toMatchObject([{ case_no: caseNo, who: 'operator', state: 'open', times: 2 }]);
  });

  it('without the key makes one line a day, whatever it speaks of and however many come', async () => {
    const before = (await facts()).length;
    const forged = [settled(), { ...signed(settled()), TradeAmt: '1' }, settled({ MerchantTradeNo: 'X1' })];
    for (const fields of forged) expect(await tell(fields)).toEqual([400, '0|wrong-check-mac-value']);
    expect(await factsSince(before)).toEqual([]);
    expect(await stateOf(attemptNo)).toBe('open');
    expect(await exceptions('wrong-check-mac-value')).toMatchObject([
      { attempt_no: null, case_no: null, who: 'operator', times: 3 },
    ]);
  });

  it('is shown to operators and not to cashiers, page by page, and closed by those who must act', async () => {
    const list = async (email: string, query = '') =>
      (await (await api.as(email)).get(`/api/cashier/exceptions${query}`)).body as { id: string; who: string }[];
    const theirs = await list('operator@talent-window.example');
    expect(new Set(theirs.map(({ who }) => who))).toEqual(new Set(['operator']));
    expect(new Set((await list('cashier@nia.example')).map(({ who }) => who))).toEqual(new Set(['cashier']));
    expect(await list('operator@talent-window.example', `?after=${theirs[0]?.id}`)).toEqual(theirs.slice(1));
    const act = { commandId: '3f2b8f5e-6c59-4a5d-9f0e-0d7f6f4f1a11', why: '不是我們的' };
    const close = async (email: string) =>
      (await (await api.as(email)).post(`/api/cashier/exceptions/${theirs[0]?.id}/close`, act)).status;
    expect(await close('cashier@nia.example')).toBe(404);
    expect(await close('operator@talent-window.example')).toBe(200);
  });

  it('is refused as it is, whatever it is', async () => {
    expect(await tell({})).toEqual([400, '0|wrong-check-mac-value']);
    const json = await api.stranger().post('/api/payment-gateway/notifications', {});
    expect([json.status, json.body.reason]).toEqual([415, 'unsupported-media-type']);
    const [status] = await tell({ a: 'x'.repeat(20_000) });
    expect(status).toBe(413);
  });
});

describe('a notice that no rule can settle', () => {
  it('about an order that nobody opened is kept for the cashier', async () => {
    expect(await tell(signed(settled({ MerchantTradeNo: '115559999999P1A1' })))).toEqual(OK);
    expect(await exceptions('unknown-order')).toMatchObject([
      { attempt_no: '115559999999P1A1', case_no: null, who: 'cashier', details: { kind: 'settled', amount: 8460 } },
    ]);
  });

  it('that tells a known transaction otherwise is kept for the cashier, and the first word stands', async () => {
    const form = settled();
    expect(await tell(signed(form))).toEqual(OK);
    expect(await tell(signed({ ...form, TradeAmt: '9000' }))).toEqual(OK);
    expect(await exceptions('told-otherwise')).toMatchObject([{ attempt_no: attemptNo, details: { amount: 9000 } }]);
    expect(await received(form['TradeNo'] ?? '')).toEqual([{ amount: 8460, surcharge: 0 }]);
  });
});
