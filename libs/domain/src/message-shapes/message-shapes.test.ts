import { describe, expect, it } from '@jest/globals';
import { COMMAND_NAMES, FACT_NAMES } from '@talent-window/contracts/vocabulary';
import fc from 'fast-check';
import { COMMAND_SHAPES, FACT_SHAPES, misfit } from './message-shapes.js';

const settled = {
  messageId: 'm1',
  sender: 'payment-gateway',
  occurredAt: '2026-11-23T00:00:00.000Z',
  orderNo: 'o1',
  amount: 5700,
  method: 'credit-card',
};

describe('the shape of a message', () => {
  it('takes a whole message, with or without the turn it answers', () => {
    expect(misfit(FACT_SHAPES.paymentSettled, settled)).toBeUndefined();
    expect(misfit(FACT_SHAPES.paymentSettled, { ...settled, stage: 'payment', visit: 1 })).toBeUndefined();
  });

  it.each([
    ['amount', { ...settled, amount: '5700' }],
    ['amount', { ...settled, amount: -1 }],
    ['amount', { ...settled, amount: 0.5 }],
    ['occurredAt', { ...settled, occurredAt: 'yesterday' }],
    ['orderNo', { ...settled, orderNo: undefined }],
    ['visit', { ...settled, visit: 0 }],
    ['stage', { ...settled, stage: 'nowhere' }],
    ['orderNo', { ...settled, orderNo: 'a\u0000b' }],
    ['method', { ...settled, method: '\ud800' }],
    ['assertion', { ...settled, assertion: 'x'.repeat(20_000) }],
    ['(unknown field)', { ...settled, 'no\u0000body': 1 }],
    ['(root)', 'rubbish'],
    ['(root)', null],
    ['(root)', [settled]],
  ])('names %s where it does not fit', (field, message) => {
    expect(misfit(FACT_SHAPES.paymentSettled, message)).toBe(field);
  });

  it('never throws, whatever is sent by hand', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (message) => {
        for (const name of COMMAND_NAMES) expect(typeof misfit(COMMAND_SHAPES[name], message)).toBe('string');
        for (const name of FACT_NAMES) expect(typeof misfit(FACT_SHAPES[name], message)).toBe('string');
      }),
    );
  });
});
