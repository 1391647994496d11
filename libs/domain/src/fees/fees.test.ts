import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ResidenceStatus } from '../form/residence-status.js';
import { NATIONALITIES, findNationality } from '../nationalities/nationalities.js';
import { FEE_TABLES } from './fee-tables.js';
import { LAWS } from './laws.js';
import type { QuoteRequest } from './quote.js';
import { feeTableOn, findQuote, quoteFor, reciprocalFeeOn, rowsFor } from './quote.js';
import { REFUND_RULES, findRefundRule } from './refund-rules.js';

const on = '2026-11-02';
const card = (changes: Partial<QuoteRequest>): QuoteRequest => ({
  caseType: 'gold-card',
  nationality: 'JPN',
  appliesFrom: 'overseas',
  years: 1,
  on,
  ...changes,
});
const inTaiwan = (status: ResidenceStatus): Partial<QuoteRequest> => ({ appliesFrom: 'taiwan', status });

/** Every request that the law allows. */
const lawful: fc.Arbitrary<QuoteRequest> = fc
  .record({
    caseType: fc.constantFrom('gold-card' as const, 'arc-employment' as const),
    nationality: fc.oneof(
      fc.constantFrom('USA', 'HKG', 'MAC'),
      fc.constantFrom(...NATIONALITIES.filter((it) => it.supported).map((it) => it.code)),
    ),
    place: fc.constantFrom({ appliesFrom: 'overseas' as const }, ...Object.values(ResidenceStatus).map(inTaiwan)),
    years: fc.constantFrom(1, 2, 3),
    action: fc.constantFrom('new' as const, 'extension' as const, 'reissue' as const),
    on: fc.constantFrom('2023-06-29', '2025-12-31', '2026-11-02', '2027-12-31'),
  })
  .map(({ place, ...rest }) => ({ appliesFrom: 'taiwan' as const, ...rest, ...place }))
  .filter(
    (it) =>
      it.caseType === 'gold-card' ||
      (findNationality(it.nationality)?.special === undefined && it.appliesFrom === 'taiwan'),
  );

describe('fee of a Gold Card', () => {
  it.each([
    ['A', { nationality: 'USA' }, [6_460, 7_460, 8_460]],
    ['B', {}, [3_700, 4_700, 5_700]],
    ['C', inTaiwan('visa-exempt'), [3_700, 4_700, 5_700]],
    ['C', { ...inTaiwan('visa-over-60-days'), nationality: 'USA' }, [3_700, 4_700, 5_700]],
    ['D', inTaiwan('arc'), [1_500, 2_500, 3_500]],
    ['E', { nationality: 'HKG' }, [3_100, 3_100, 3_100]],
    ['E', { nationality: 'MAC', ...inTaiwan('visa-limited') }, [3_100, 3_100, 3_100]],
    ['F', { action: 'extension' as const }, [1_500, 2_500, 3_500]],
    ['G', { action: 'extension' as const, nationality: 'HKG' }, [800, 800, 800]],
    ['H', { action: 'reissue' as const }, [500, 500, 500]],
    ['H-HK', { action: 'reissue' as const, nationality: 'HKG' }, [2_600, 2_600, 2_600]],
  ])('by row %s for %j is %j for one, two and three years', (row, changes, totals) => {
    const quotes = [1, 2, 3].map((years) => quoteFor(card({ ...changes, years })));
    expect(quotes.map((it) => it.total)).toEqual(totals);
    expect(new Set(quotes.map((it) => it.row))).toEqual(new Set([row]));
  });

  it.each([
    [
      { nationality: 'USA', years: 3 },
      { mol: 500, nia: 3_000, mofa: 4_960 },
    ],
    [{ years: 2 }, { mol: 500, nia: 2_000, mofa: 2_200 }],
    [
      { ...inTaiwan('visa-exempt'), years: 3 },
      { mol: 500, nia: 5_200, mofa: 0 },
    ],
    [inTaiwan('arc'), { mol: 500, nia: 1_000, mofa: 0 }],
    [{ nationality: 'HKG' }, { mol: 500, nia: 2_600, mofa: 0 }],
    [
      { nationality: 'HKG', action: 'extension' as const },
      { mol: 500, nia: 300, mofa: 0 },
    ],
    [{ action: 'reissue' as const }, { mol: 0, nia: 500, mofa: 0 }],
  ])('for %j goes %j', (changes, split) => {
    expect(quoteFor(card(changes)).split).toEqual(split);
  });

  it('names the table, each item with its law, and the rule of refunds', () => {
    const quote = quoteFor(card({}));
    expect(quote).toMatchObject({ feeTableVersion: 'gold-card-2023-06-29', refundRule: 'refund.none-once-accepted' });
    expect(quote.items.map((it) => [it.item, it.recipient, it.amount, it.legalBasis.law])).toEqual([
      ['fee.work-permit-review', 'mol', 500, 'L-WFEE'],
      ['fee.residence-certificate', 'nia', 1_000, 'L-IFEE'],
      ['fee.resident-visa', 'mofa', 2_200, 'L-VFEE'],
    ]);
  });

  it('takes the reciprocal fee of the day', () => {
    expect([reciprocalFeeOn('USA', '2019-11-14'), reciprocalFeeOn('USA', '2019-11-15')]).toEqual([0, 4_960]);
    expect(reciprocalFeeOn('JPN', on)).toBe(0);
  });
});

describe('fee of an ARC for employment', () => {
  it.each([
    ['resident-visa', 'new', 3, 3_000],
    ['visa-exempt', 'new', 3, 5_200],
    ['visa-limited', 'new', 1, 3_200],
    ['arc', 'extension', 2, 2_000],
    ['arc', 'reissue', 1, 500],
  ] as const)('holding %s, %s for %i years, is %i and goes to NIA alone', (status, action, years, total) => {
    const quote = quoteFor(card({ caseType: 'arc-employment', ...inTaiwan(status), action, years }));
    expect(quote).toMatchObject({ total, split: { mol: 0, nia: total, mofa: 0 } });
    expect(findRefundRule(quote.refundRule)).toMatchObject({ onRefusal: 'full' });
  });
});

describe('fee tables', () => {
  it.each([
    ['Mainland nationals', { nationality: 'CHN' }],
    ['our own nationals', { nationality: 'TWN' }],
    ['an unknown nationality', { nationality: 'XXX' }],
    ['someone in Taiwan without a status', { appliesFrom: 'taiwan' as const }],
    ['four years', { years: 4 }],
    ['half a year', { years: 0.5 }],
    ['a day before the first table', { on: '2023-06-28' }],
    ['an ARC from overseas', { caseType: 'arc-employment' as const }],
    ['an ARC for Hong Kong', { caseType: 'arc-employment' as const, nationality: 'HKG', ...inTaiwan('arc') }],
  ])('have no fee for %s', (_, changes) => {
    expect(findQuote(card(changes))).toBeUndefined();
    expect(() => quoteFor(card(changes))).toThrow(RangeError);
  });

  it('have exactly one row for every lawful case', () => {
    fc.assert(
      fc.property(lawful, (request) => {
        const table = feeTableOn(request.caseType, request.on) ?? FEE_TABLES[0];
        const hkMacau = findNationality(request.nationality)?.special === 'hk-macau';
        expect(table && rowsFor(table, request, hkMacau)).toHaveLength(1);
      }),
      { numRuns: 2000 },
    );
  });

  it('add up by items and by authorities to the last dollar, in whole dollars, none of it nothing', () => {
    fc.assert(
      fc.property(lawful, (request) => {
        const { items, split, total } = quoteFor(request);
        expect(items.reduce((all, it) => all + it.amount, 0)).toBe(total);
        expect(split.mol + split.nia + split.mofa).toBe(total);
        expect(items.every((it) => Number.isInteger(it.amount) && it.amount > 0)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('use every row, and cite laws and refund rules that exist', () => {
    const used = new Set(fc.sample(lawful, 5000).map((it) => quoteFor(it).row));
    const rows = FEE_TABLES.flatMap((it) => it.rows);
    expect(used).toEqual(new Set(rows.map((it) => it.row)));
    expect(rows.flatMap((it) => it.parts).filter((it) => !(it.legalBasis.law in LAWS))).toEqual([]);
    expect(new Set(FEE_TABLES.map((it) => it.refundRule))).toEqual(new Set(REFUND_RULES.map((it) => it.id)));
  });
});
