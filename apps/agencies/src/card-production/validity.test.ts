import { describe, expect, it } from '@jest/globals';
import { validityOf } from './validity.js';

describe('validity of a card', () => {
  it.each([
    ['2026-02-08', 3, '2026-02-09', '2029-02-08'],
    ['2026-12-31', 1, '2027-01-01', '2027-12-31'],
    ['2026-06-30', 2, '2026-07-01', '2028-06-30'],
    ['2028-02-28', 1, '2028-02-29', '2029-02-28'],
    ['2028-02-29', 3, '2028-03-01', '2031-02-28'],
    ['2027-02-28', 1, '2027-03-01', '2028-02-29'],
  ])('counts from the day after %s for %i years: %s to %s', (issuedOn, years, validFrom, validUntil) => {
    expect(validityOf(issuedOn, years)).toEqual({ validFrom, validUntil });
  });
});
