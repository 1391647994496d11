import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ResidenceStatus } from '../form/residence-status.js';
import { NATIONALITIES } from '../nationalities/nationalities.js';
import { findQuote } from './quote.js';
import type { QuoteRequest } from './quote.js';
import { whyNoFee } from './why-no-fee.js';

const FINE: QuoteRequest = {
  caseType: 'gold-card',
  nationality: 'JPN',
  appliesFrom: 'overseas',
  years: 1,
  on: '2026-11-02',
};
const ARC = { caseType: 'arc-employment', appliesFrom: 'taiwan', status: 'arc' } as const;

describe('why there is no fee', () => {
  it.each<[Partial<QuoteRequest>, string, string]>([
    [{ on: '2023-06-28' }, 'on', 'fee-not-in-force'],
    [{ nationality: 'CHN' }, 'nationality', 'nationality.mainland'],
    [{ nationality: 'TWN' }, 'nationality', 'nationality.roc'],
    [{ ...ARC, nationality: 'HKG' }, 'nationality', 'fee-other-rules'],
    [{ ...ARC, appliesFrom: 'overseas' }, 'appliesFrom', 'fee-not-from-there'],
    [{ appliesFrom: 'taiwan' }, 'status', 'fee-status-needed'],
    [{ years: 4 }, 'years', 'fee-years'],
    [{ ...ARC, action: 'extension', years: 0 }, 'years', 'fee-years'],
  ])('for %j: %s, %s', (changes, path, reason) => {
    expect(whyNoFee({ ...FINE, ...changes })).toMatchObject({ path, reason });
  });

  it('is told of every request without a fee, and of no other', () => {
    const request = fc.record(
      {
        caseType: fc.constantFrom('gold-card' as const, 'arc-employment' as const),
        nationality: fc.constantFrom(...NATIONALITIES.map(({ code }) => code)),
        appliesFrom: fc.constantFrom('overseas' as const, 'taiwan' as const),
        status: fc.constantFrom(...Object.values(ResidenceStatus)),
        years: fc.integer({ min: 0, max: 5 }),
        action: fc.constantFrom('new' as const, 'extension' as const, 'reissue' as const),
        on: fc.constantFrom('2014-01-01', '2023-06-28', '2026-11-02'),
      },
      { requiredKeys: ['caseType', 'nationality', 'appliesFrom', 'years', 'on'] },
    );
    fc.assert(
      fc.property(request, (it) => {
        expect(whyNoFee(it) === undefined).toBe(findQuote(it) !== undefined);
      }),
      { numRuns: 2000 },
    );
  });
});
