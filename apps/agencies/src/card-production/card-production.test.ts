import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createEmptyDatabase } from '@talent-window/testing';
import { cardOf, caseNumbers, runAgencies, until } from '../agencies.fixture.js';
import type { Rig } from '../agencies.fixture.js';
import { taipeiDay } from '../stand-in/formats.js';
import { validityOf } from './validity.js';

let rig: Rig;
beforeAll(async () => {
  rig = await runAgencies(await createEmptyDatabase());
});
afterAll(() => rig.stop());
beforeEach(() => rig.setMode('card-production', 'automatic', 1));
const nextCaseNo = caseNumbers();

const cardsOf = (caseNo: string) => rig.facts('cardProduced').filter((fact) => fact['caseNo'] === caseNo);
const act = (reference: string, verb: string) =>
  rig.post(`/card-production/desk/orders/${encodeURIComponent(reference)}/${verb}`);

describe('a card', () => {
  it('is made once, with a number of its own and valid from the day after', async () => {
    const order = cardOf(nextCaseNo());
    const { cards } = rig.adapters();
    const { orderNo } = await cards.orderCard(order);
    expect(await cards.orderCard(order)).toEqual({ orderNo });
    await until(() => cardsOf(order.caseNo).length > 0);
    const [fact] = cardsOf(order.caseNo);
    const producedAt = String(fact?.['occurredAt']);
    const { validFrom, validUntil } = validityOf(taipeiDay(new Date(producedAt)), 3);
    expect(fact).toMatchObject({
      reference: order.reference,
      cardNo: expect.stringMatching(/^[A-Z0-9]{9}$/),
      validFrom,
      validUntil,
    });
    const status = { state: 'shipped', cardNo: fact?.['cardNo'], validFrom, validUntil, producedAt };
    expect(await cards.queryOrder(order.reference)).toEqual(status);
    const made = (await rig.ledger('card-production', { caseNo: order.caseNo })).filter(
      ({ what }) => what === 'card-produced',
    );
    expect(made).toHaveLength(1);
  });

  it('has a number that no other card has', async () => {
    const orders = Array.from({ length: 10 }, () => cardOf(nextCaseNo()));
    await Promise.all(orders.map((order) => rig.adapters().cards.orderCard(order)));
    await until(() => orders.every(({ caseNo }) => cardsOf(caseNo).length > 0));
    const numbers = rig.facts('cardProduced').map((fact) => fact['cardNo']);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('goes the plant by hand in manual mode, and a spoiled one is made anew', async () => {
    await rig.setMode('card-production', 'manual');
    const { reference, caseNo, ...order } = cardOf(nextCaseNo());
    const { cards } = rig.adapters();
    await cards.orderCard({ reference, caseNo, ...order });
    const stateAfter = async (verb?: string) => {
      if (verb) await act(reference, verb);
      return (await cards.queryOrder(reference)).state;
    };
    expect(await stateAfter()).toBe('received');
    expect(await stateAfter('advance')).toBe('personalising');
    expect(await stateAfter('spoil')).toBe('spoiled');
    expect(await stateAfter('advance')).toBe('personalising');
    expect(await stateAfter('advance')).toBe('produced');
    expect(await stateAfter('advance')).toBe('quality-checked');
    expect(await stateAfter('produce')).toBe('shipped');
    await until(() => cardsOf(caseNo).length > 0);
    const told = rig.facts('cardProgressed').filter((fact) => fact['caseNo'] === caseNo);
    expect(told.map(({ state }) => state)).toEqual(['personalising', 'personalising', 'produced', 'quality-checked']);
    expect(cardsOf(caseNo)).toHaveLength(1);
    expect(await stateAfter('spoil')).toBe('spoiled');
    expect((await act(reference, 'spoil')).status).toBe(409);
    expect(await stateAfter('produce')).toBe('shipped');
    await until(() => cardsOf(caseNo).length > 1);
    expect(new Set(cardsOf(caseNo).map(({ cardNo }) => cardNo)).size).toBe(2);
  });

  it.each([0, 4, 1.5])('is not made for %d years', async (years) => {
    const order = cardOf(nextCaseNo());
    const call = rig.adapters().cards.orderCard({ ...order, card: { ...order.card, years } });
    await expect(call).rejects.toMatchObject({ type: 'AgencyRejectedRequest', status: 400 });
  });
});

it('draws numbers in Taipei, where the day is ahead of UTC', () => {
  expect(taipeiDay(new Date('2026-02-08T15:59:59Z'))).toBe('2026-02-08');
  expect(taipeiDay(new Date('2026-02-08T16:00:00Z'))).toBe('2026-02-09');
});
