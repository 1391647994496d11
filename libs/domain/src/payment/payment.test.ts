import { describe, expect, it } from '@jest/globals';
import { PAYMENT_METHODS } from '@talent-window/contracts/vocabulary';
import { paymentStateOf } from './payment-states.js';
import type { PaymentFacts } from './payment-states.js';
import { confirmationDays, surchargeOn } from './surcharges.js';

const NOW = '2026-11-27T04:00:00.000Z';
const facts = (changes: Partial<PaymentFacts>): PaymentFacts => ({
  isPaid: false,
  isOver: false,
  attempts: [],
  refunded: 0,
  total: 3_700,
  ...changes,
});

describe('where a payment stands', () => {
  it.each([
    ['awaiting', {}],
    ['awaiting', { attempts: [{ state: 'open' as const }, { state: 'failed' as const }] }],
    ['failed', { attempts: [{ state: 'failed' as const }] }],
    ['reconciling', { attempts: [{ state: 'instructed' as const, expiresAt: '2026-11-28T00:00:00.000Z' }] }],
    [
      'reconciling',
      {
        attempts: [
          { state: 'failed' as const },
          { state: 'instructed' as const, expiresAt: '2026-11-28T00:00:00.000Z' },
        ],
      },
    ],
    ['awaiting', { attempts: [{ state: 'instructed' as const, expiresAt: NOW }] }],
    ['reconciling', { attempts: [{ state: 'settled' as const }] }],
    ['settled', { isPaid: true, attempts: [{ state: 'settled' as const }] }],
    ['refunded-in-part', { isPaid: true, refunded: 3_200 }],
    ['refunded', { isPaid: true, refunded: 3_700 }],
    ['expired', { isOver: true }],
    ['refunded', { isOver: true, refunded: 3_700 }],
  ])('is %s for %j', (state, changes) => {
    expect(paymentStateOf(facts(changes), NOW)).toBe(state);
  });
});

describe('what a way of paying costs', () => {
  it('is borne by the government for cards and by the payer for the others, in whole dollars', () => {
    const bearers = PAYMENT_METHODS.map((method) => [method, surchargeOn(method, '2026-11-27').bearer]);
    expect(bearers).toEqual([
      ['credit-card', 'government'],
      ['foreign-card', 'government'],
      ['convenience-store', 'payer'],
      ['store-barcode', 'payer'],
      ['virtual-account', 'payer'],
      ['web-atm', 'payer'],
    ]);
    for (const method of PAYMENT_METHODS) {
      const { bearer, amount } = surchargeOn(method, '2026-11-27');
      expect([method, amount > 0, Number.isInteger(amount)]).toEqual([method, bearer === 'payer', true]);
    }
    expect(() => surchargeOn('web-atm', '2018-02-07')).toThrow(RangeError);
  });

  it('takes two to three working days to be heard of where it is paid elsewhere', () => {
    expect(PAYMENT_METHODS.filter((method) => confirmationDays(method)[1] > 0)).toEqual([
      'convenience-store',
      'store-barcode',
      'virtual-account',
    ]);
  });
});
