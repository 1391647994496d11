import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createEmptyDatabase } from '@talent-window/testing';
import { caseNumbers, orderOf, runAgencies, until } from '../agencies.fixture.js';
import type { Rig } from '../agencies.fixture.js';

let rig: Rig;
beforeAll(async () => {
  rig = await runAgencies(await createEmptyDatabase());
});
afterAll(() => rig.stop());
const nextCaseNo = caseNumbers();

async function openOrder(changes = {}) {
  const caseNo = nextCaseNo();
  const order = orderOf(caseNo, changes);
  const { payUrl } = await rig.adapters().gateway.openOrder(order);
  return { caseNo, orderNo: order.orderNo, reference: order.reference, payUrl };
}
/** What the buttons of the page send. */
const pay = (payUrl: string, outcome: string) =>
  fetch(payUrl, { method: 'POST', body: new URLSearchParams({ outcome }), redirect: 'manual' });
const factsOf = (caseNo: string) =>
  rig.platform.received.map(({ body }) => body).filter((body) => body['caseNo'] === caseNo);
const arrived = (caseNo: string, count = 1) => until(() => factsOf(caseNo).length >= count);
const query = (orderNo: string) => rig.adapters().gateway.queryOrder(orderNo);

describe('an order', () => {
  it('is open until somebody pays', async () => {
    const { orderNo } = await openOrder();
    expect(await query(orderNo)).toEqual({ state: 'open', amount: 3_700 });
  });

  it('is settled once, told once, and sends the payer back', async () => {
    const { caseNo, orderNo, reference, payUrl } = await openOrder();
    const paid = await pay(payUrl, 'success');
    expect(paid.status).toBe(303);
    expect(paid.headers.get('location')).toBe(
      `http://localhost:3000/cases/1?from=gateway&orderNo=${orderNo}&result=success`,
    );
    expect((await pay(payUrl, 'success')).status).toBe(409);
    expect((await pay(payUrl, 'decline')).status).toBe(409);
    await arrived(caseNo);
    const fact = { name: 'paymentSettled', caseNo, reference, orderNo, amount: 3_700, method: 'credit-card' };
    const transactionNo = expect.stringMatching(/^T\d{12}$/);
    expect(factsOf(caseNo)).toEqual([
      { ...fact, transactionNo, messageId: expect.any(String), occurredAt: expect.any(String) },
    ]);
    expect(await query(orderNo)).toMatchObject({
      state: 'settled',
      method: 'credit-card',
      occurredAt: expect.any(String),
    });
    const settled = (await rig.ledger('payment-gateway', { caseNo })).filter(({ what }) => what === 'settled');
    expect(settled).toHaveLength(1);
  });

  it('can be paid after a card was declined', async () => {
    const { caseNo, orderNo, payUrl } = await openOrder();
    await pay(payUrl, 'decline');
    await arrived(caseNo);
    expect(await query(orderNo)).toMatchObject({ state: 'failed', code: 'card-declined' });
    expect(await (await fetch(payUrl)).text()).toContain('you can try again');
    await pay(payUrl, 'success');
    await arrived(caseNo, 2);
    expect(factsOf(caseNo).map(({ name }) => name)).toEqual(['paymentFailed', 'paymentSettled']);
  });

  it('paid by transfer is pending until the money comes', async () => {
    await rig.setMode('payment-gateway', 'manual');
    const { caseNo, orderNo, payUrl } = await openOrder();
    await pay(payUrl, 'transfer');
    expect(await query(orderNo)).toMatchObject({ state: 'pending', method: 'virtual-account' });
    expect((await rig.post(`/payment-gateway/desk/orders/${orderNo}/settle`)).status).toBe(200);
    await arrived(caseNo);
    expect(factsOf(caseNo)).toMatchObject([{ name: 'paymentSettled', method: 'virtual-account' }]);
    await rig.setMode('payment-gateway', 'automatic');
  });

  it('paid by transfer settles by itself in automatic mode', async () => {
    const { caseNo, payUrl } = await openOrder();
    await pay(payUrl, 'transfer');
    await arrived(caseNo);
    expect(factsOf(caseNo)).toMatchObject([{ name: 'paymentSettled' }]);
  });

  it('left by the payer stays open', async () => {
    const { caseNo, orderNo, payUrl } = await openOrder();
    expect((await pay(payUrl, 'abandon')).headers.get('location')).toContain('result=abandon');
    expect(await query(orderNo)).toMatchObject({ state: 'open' });
    expect(factsOf(caseNo)).toEqual([]);
  });

  it('is settled once, however many buttons are pressed at the same time', async () => {
    const { caseNo, payUrl } = await openOrder();
    const answers = await Promise.all(Array.from({ length: 8 }, () => pay(payUrl, 'success')));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    await arrived(caseNo);
    expect(factsOf(caseNo)).toHaveLength(1);
  });

  it('is not known before it is opened', async () => {
    await expect(query('999')).rejects.toMatchObject({ type: 'AgencyRejectedRequest', status: 404 });
  });

  it.each([{ amount: 0 }, { amount: 1.5 }, { amount: -100 }, { returnUrl: 'javascript:alert(1)' }, { orderNo: 'a/b' }])(
    'is not opened with %j',
    async (changes) => {
      await expect(openOrder(changes)).rejects.toMatchObject({ type: 'AgencyRejectedRequest', status: 400 });
    },
  );
});

describe('the payment page', () => {
  it('speaks both languages, shows what is paid and asks for no card number', async () => {
    const { payUrl } = await openOrder({ description: '規費 <script>alert(1)</script>' });
    const text = await (await fetch(payUrl)).text();
    expect(text).toContain('NT$3,700');
    expect(text).toContain('信用卡付款成功');
    expect(text).toContain('Pay by card: success');
    expect(text).not.toContain('<script>');
    expect(text).not.toMatch(/<input(?![^>]*type="hidden")/);
  });

  it('is found by nobody who has not its address', async () => {
    const { orderNo, payUrl } = await openOrder();
    expect(payUrl).not.toContain(orderNo);
    expect((await fetch(`${rig.url()}/payment-gateway/pay/${'x'.repeat(32)}`)).status).toBe(404);
  });

  it('takes no other outcome', async () => {
    const { payUrl } = await openOrder();
    expect((await pay(payUrl, 'double')).status).toBe(400);
  });
});

describe('a refund', () => {
  const refund = (orderNo: string, amount: number, idempotencyKey: string) =>
    rig.adapters().gateway.refund({ orderNo, amount, reason: 'paid by mistake', idempotencyKey });

  it('gives back what was paid, in parts and never more', async () => {
    const { caseNo, orderNo, payUrl } = await openOrder();
    await pay(payUrl, 'success');
    const first = await refund(orderNo, 2_000, `${caseNo} a`);
    expect(await refund(orderNo, 2_000, `${caseNo} a`)).toEqual(first);
    expect(await refund(orderNo, 1_700, `${caseNo} b`)).not.toEqual(first);
    await expect(refund(orderNo, 1, `${caseNo} c`)).rejects.toMatchObject({ status: 409 });
    const refunded = (await rig.ledger('payment-gateway', { caseNo })).filter(({ what }) => what === 'refunded');
    expect(refunded.map(({ details }) => details['amount'])).toEqual([2_000, 1_700]);
  });

  it('is refused for an order that is not paid', async () => {
    const { caseNo, orderNo } = await openOrder();
    await expect(refund(orderNo, 1, caseNo)).rejects.toMatchObject({ status: 409 });
  });
});
