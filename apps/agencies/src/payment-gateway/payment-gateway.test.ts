import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Checkout } from '@talent-window/adapters';
import { withCheckMacValue } from '@talent-window/adapters/ecpay';
import { createEmptyDatabase } from '@talent-window/testing';
import { caseNumbers, checkoutOf, click, runAgencies, until } from '../agencies.fixture.js';
import type { Rig } from '../agencies.fixture.js';
import { MERCHANT } from '../keys.fixture.js';
import { taipeiDay } from '../stand-in/formats.js';

let rig: Rig;
beforeAll(async () => {
  rig = await runAgencies(await createEmptyDatabase());
});
afterAll(() => rig.stop());
beforeEach(() => rig.setFault('payment-gateway', { profile: 'none' }));
const nextCaseNo = caseNumbers();

async function open(changes: Partial<Checkout> = {}) {
  const caseNo = nextCaseNo();
  const checkout = checkoutOf(caseNo, changes);
  return { caseNo, attemptNo: checkout.attemptNo, checkout, pageUrl: await rig.openPage(checkout) };
}
const query = (attemptNo: string) => rig.adapters().gateway.queryAttempt(attemptNo);
const told = (caseNo: string) =>
  rig.platform.received.map(({ body }) => body).filter((body) => body['caseNo'] === caseNo);
/** As the platform's adapter reads them. */
const read = (caseNo: string) =>
  told(caseNo).map((fact) => {
    const form = Object.fromEntries(Object.entries(fact).filter(([name]) => name !== 'name' && name !== 'caseNo'));
    return rig.adapters().gateway.readNotification(form);
  });
const arrived = (caseNo: string, count = 1) => until(() => told(caseNo).length >= count);
const ledger = async (caseNo: string) => (await rig.ledger('payment-gateway', { caseNo })).map(({ what }) => what);
const close = (attemptNo: string) => rig.post(`/payment-gateway/desk/trades/${attemptNo}/close`);

async function paidByCard() {
  const opened = await open();
  await click(opened.pageUrl, 'success');
  await arrived(opened.caseNo);
  const { state, ...status } = await query(opened.attemptNo);
  expect(state).toBe('settled');
  return { ...opened, transactionNo: 'transactionNo' in status ? status.transactionNo : '' };
}

describe('a card', () => {
  it('is paid, told once, and asked for', async () => {
    const { caseNo, attemptNo, pageUrl } = await open();
    expect(await query(attemptNo)).toEqual({ state: 'open', amount: 3_700 });
    expect((await click(pageUrl, 'success')).status).toBe(303);
    await arrived(caseNo);
    const [settled] = read(caseNo);
    expect(settled).toMatchObject({ kind: 'settled', attemptNo, amount: 3_700 });
    const { amount, transactionNo, occurredAt } = settled as Extract<typeof settled, { kind: 'settled' }>;
    expect(await query(attemptNo)).toEqual({ state: 'settled', amount, transactionNo, occurredAt });
    await click(pageUrl, 'success');
    expect(await ledger(caseNo)).toEqual(['order-opened', 'settled', 'fact-told', 'fact-delivered']);
    expect((await rig.get(new URL(pageUrl).pathname)).text).toContain('The payment is complete.');
  });

  it.each([
    ['decline', '10200058'],
    ['three-ds-failed', '10200043'],
  ])('that meets %s fails with a code, and may be tried again', async (outcome, code) => {
    const { caseNo, attemptNo, pageUrl } = await open();
    const at = await click(pageUrl, 'three-ds');
    expect(at.headers.get('location')).toMatch(/three-ds$/);
    await click(pageUrl, outcome);
    await arrived(caseNo);
    expect(await query(attemptNo)).toEqual({ state: 'failed', amount: 3_700 });
    await click(pageUrl, 'three-ds-confirmed');
    await arrived(caseNo, 2);
    expect(read(caseNo)).toMatchObject([{ kind: 'failed', code }, { kind: 'settled' }]);
  });

  it('is left without a trace, and its page asks for no card number', async () => {
    const { caseNo, pageUrl } = await open({ method: 'foreign-card' });
    const { headers } = await click(pageUrl, 'abandon');
    expect(headers.get('location')).toBe(`http://localhost:3000/cases/${caseNo}/pay`);
    expect(await ledger(caseNo)).toEqual(['order-opened']);
    const { text } = await rig.get(new URL(pageUrl).pathname);
    expect(text).not.toMatch(/<input(?![^>]*type="hidden")/);
    expect(text).toMatch(/lang="zh-TW">.*lang="en">/s);
  });
});

describe('a number to pay by elsewhere', () => {
  it.each([
    ['virtual-account', { bankCode: '812', account: expect.stringMatching(/^\d{14}$/) }],
    ['convenience-store', { paymentNo: expect.stringMatching(/^LLL\d{11}$/) }],
    ['store-barcode', { barcodes: Array(3).fill(expect.stringMatching(/^\d{9,16}$/)) }],
  ] as const)('of a %s is told at once, and the money when it is paid', async (method, instructions) => {
    const { caseNo, attemptNo, pageUrl } = await open({ method });
    await arrived(caseNo);
    const [instructed] = read(caseNo);
    expect(instructed).toMatchObject({ kind: 'instructed', attemptNo, amount: 3_700, instructions });
    const { expiresAt } = instructed as Extract<typeof instructed, { kind: 'instructed' }>;
    expect(Math.round((Date.parse(expiresAt) - Date.now()) / 86_400_000)).toBeGreaterThanOrEqual(3);
    expect((await click(pageUrl, 'success')).status).toBe(409);
    await click(pageUrl, 'pay-now');
    await arrived(caseNo, 2);
    expect(read(caseNo)[1]).toMatchObject({ kind: 'settled', attemptNo });
  });

  it('is paid in two days of the stand-in', async () => {
    const quick = await runAgencies(await createEmptyDatabase(), { dayMs: 1 });
    const caseNo = nextCaseNo();
    await click(await quick.openPage(checkoutOf(caseNo, { method: 'convenience-store' })), 'pay-in-two-days');
    await until(() => quick.platform.received.length === 2);
    expect(quick.platform.received.map(({ body }) => body['name'])).toEqual(['paymentInstructed', 'paymentSettled']);
    await quick.stop();
  });
});

describe('a refund', () => {
  it.each([
    ['authorised', 0, ['N']],
    ['to be captured', 1, ['E', 'N']],
    ['captured', 2, ['R']],
  ])('of what is %s goes by its own act, and asked for again moves nothing', async (_, closes, acts) => {
    const { caseNo, attemptNo, transactionNo } = await paidByCard();
    for (let each = 0; each < closes; each += 1) await close(attemptNo);
    const { gateway } = rig.adapters();
    const refund = { attemptNo, transactionNo, amount: 3_700, idempotencyKey: `refund:${transactionNo}` };
    const given = await gateway.refund(refund);
    expect(await gateway.refund(refund)).toEqual(given);
    const done = rig.exchanges.filter(
      ({ operation, reference }) => operation === 'DoAction' && reference === attemptNo,
    );
    const asked = done.map(({ request }) => new URLSearchParams(Buffer.from(request.bytes).toString()).get('Action'));
    expect(asked).toEqual(acts);
    expect((await ledger(caseNo)).filter((what) => what === 'refunded')).toHaveLength(1);
  });

  it('that was broken off when its capture was cancelled goes on from there', async () => {
    const { caseNo, attemptNo, transactionNo } = await paidByCard();
    await close(attemptNo);
    const cancel = { MerchantID: MERCHANT.merchantId, MerchantTradeNo: attemptNo, TradeNo: transactionNo, Action: 'E' };
    const fields = withCheckMacValue({ ...cancel, TotalAmount: '3700' }, MERCHANT.keys);
    const url = `${rig.url()}/payment-gateway/CreditDetail/DoAction`;
    const answer = await fetch(url, { method: 'POST', body: new URLSearchParams(fields) });
    expect(await answer.text()).toContain('RtnCode=1');
    const refund = { attemptNo, transactionNo, amount: 3_700, idempotencyKey: `cut:${transactionNo}` };
    await rig.adapters().gateway.refund(refund);
    expect((await ledger(caseNo)).filter((what) => what === 'refunded')).toHaveLength(1);
  });

  it('of a part waits for the capture, then may be followed by the rest, and by no more', async () => {
    const { attemptNo, transactionNo } = await paidByCard();
    const { gateway } = rig.adapters();
    const part = (amount: number, idempotencyKey: string) =>
      gateway.refund({ attemptNo, transactionNo, amount, idempotencyKey: `${transactionNo}:${idempotencyKey}` });
    await expect(part(700, 'a')).rejects.toMatchObject({ type: 'AgencyUnavailable' });
    await close(attemptNo);
    await close(attemptNo);
    expect(await part(700, 'a')).toEqual({ refundNo: `${transactionNo}R700` });
    expect(await part(3_000, 'b')).toEqual({ refundNo: `${transactionNo}R3700` });
    await expect(part(1, 'c')).rejects.toMatchObject({ type: 'AgencyRejectedRequest' });
    expect(await part(700, 'a')).toEqual({ refundNo: `${transactionNo}R700` });
  });

  it('whose answer is lost is not done twice', async () => {
    const { caseNo, attemptNo, transactionNo } = await paidByCard();
    await close(attemptNo);
    await close(attemptNo);
    const { gateway } = rig.adapters();
    const refund = { attemptNo, transactionNo, amount: 3_700, idempotencyKey: `lost:${transactionNo}` };
    // Two questions, then the act: it is done, and its answer never comes.
    const asking = gateway.refund(refund);
    await until(() => rig.exchanges.some(({ idempotencyKey }) => idempotencyKey === `${refund.idempotencyKey}:state`));
    await rig.setFault('payment-gateway', { profile: 'timeout' });
    await asking.catch(() => undefined);
    await rig.setFault('payment-gateway', { profile: 'none' });
    await gateway.refund(refund);
    expect((await ledger(caseNo)).filter((what) => what === 'refunded')).toHaveLength(1);
  });

  it('goes on after an answer that nobody could read', async () => {
    const { attemptNo, transactionNo } = await paidByCard();
    const refund = { attemptNo, transactionNo, amount: 3_700, idempotencyKey: `garbled:${transactionNo}` };
    const { gateway } = rig.adapters();
    await gateway.queryAttempt(attemptNo);
    const [asked] = rig.exchanges.slice(-1);
    if (!asked?.response) throw new Error('nothing was asked');
    const response = { ...asked.response, bytes: new TextEncoder().encode('<html>busy</html>') };
    rig.exchanges.push({ ...asked, idempotencyKey: `${refund.idempotencyKey}:state`, response });
    for (let time = 0; time < 2; time += 1) {
      expect(await gateway.refund(refund)).toEqual({ refundNo: `${transactionNo}R3700` });
    }
  });

  it('is refused for what was not paid by card, and for another transaction', async () => {
    const { caseNo, attemptNo, pageUrl } = await open({ method: 'web-atm' });
    await click(pageUrl, 'success');
    await arrived(caseNo);
    const { gateway } = rig.adapters();
    const status = await query(attemptNo);
    const transactionNo = 'transactionNo' in status ? status.transactionNo : '';
    for (const named of [transactionNo, '1']) {
      await expect(
        gateway.refund({ attemptNo, transactionNo: named, amount: 1, idempotencyKey: `x:${named}` }),
      ).rejects.toMatchObject({ type: 'AgencyRejectedRequest' });
    }
  });
});

describe('the gateway', () => {
  it('opens no trade for a form that is not its merchant’s, or a number used before', async () => {
    const { checkout } = await open();
    const { action, fields } = rig.adapters().gateway.checkout(checkout);
    const post = async (form: Readonly<Record<string, string>>): Promise<string> => {
      const answer = await fetch(action, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' });
      return /（(\d+)）/.exec(await answer.text())?.[1] ?? String(answer.status);
    };
    const next = { ...fields, MerchantTradeNo: `${checkout.orderNo}A2` };
    expect(await post(fields)).toBe('10200047');
    expect(await post({ ...fields, TotalAmount: '1' })).toBe('10200073');
    expect(await post(withCheckMacValue({ ...next, TotalAmount: '0' }, MERCHANT.keys))).toBe('10200050');
    expect(await post(withCheckMacValue({ ...next, ChoosePayment: 'Cash' }, MERCHANT.keys))).toBe('10200052');
    expect(await post(withCheckMacValue(next, MERCHANT.keys))).toBe('303');
  });

  it('knows nothing of a payer who never came', async () => {
    expect(await query('115551999999P1A1')).toEqual({ state: 'unknown' });
  });

  it('is away when it is down', async () => {
    const { attemptNo } = await open();
    await rig.setFault('payment-gateway', { profile: 'down' });
    await expect(query(attemptNo)).rejects.toMatchObject({ type: 'AgencyUnavailable', retryable: true });
  });
});

describe('the file of a day', () => {
  const today = taipeiDay(new Date());
  const cells = (line: string): string[] => [...line.matchAll(/="([^"]*)"/g)].map(([, cell = '']) => cell);
  const file = async () => {
    const lines = (await rig.adapters().gateway.settlementFile(today)).trimEnd().split('\r\n');
    return {
      header: lines[0]?.split(',') ?? [],
      lines: lines.slice(1, -1).map(cells),
      total: cells(lines.at(-1) ?? ''),
    };
  };

  it('has each payment with what the gateway keeps, each refund, each chargeback, and the sum', async () => {
    const { attemptNo, transactionNo } = await paidByCard();
    await close(attemptNo);
    await close(attemptNo);
    await rig.adapters().gateway.refund({ attemptNo, transactionNo, amount: 700, idempotencyKey: `file:${attemptNo}` });
    await rig.post(`/payment-gateway/desk/trades/${attemptNo}/charge-back`);
    const { header, lines, total } = await file();
    const column = (name: string) => header.indexOf(name);
    const of = lines.filter((line) => line[column('廠商訂單編號')] === attemptNo);
    const figures = ['交易金額', '退款金額', '交易手續費', '應收款項'].map(column);
    expect(of.map((line) => [line[column('付款狀態')]?.slice(20), ...figures.map((at) => line[at])])).toEqual([
      ['已付款', '3700', '0', '74', '3626'],
      ['已退款', '0', '700', '0', '-700'],
      ['爭議款', '0', '3700', '0', '-3700'],
    ]);
    for (const at of figures) {
      expect(Number(total[at])).toBe(lines.reduce((sum, line) => sum + Number(line[at]), 0));
    }
  });

  it.each([
    ['missing-column', (before: number, now: Awaited<ReturnType<typeof file>>) => now.header.length === 22],
    ['missing-line', (before: number, now: Awaited<ReturnType<typeof file>>) => now.lines.length === before - 1],
    ['unknown-line', (before: number, now: Awaited<ReturnType<typeof file>>) => now.lines.length === before + 1],
  ])('can be made wrong: %s', async (fault, isWrong) => {
    const before = (await file()).lines.length;
    await rig.post('/payment-gateway/desk/settlement-file', { fault });
    expect(isWrong(before, await file())).toBe(true);
    await rig.post('/payment-gateway/desk/settlement-file', { fault: 'none' });
  });
});
