import { describe, expect, it } from '@jest/globals';
import { dateNumber, nearest, relate } from './dates.js';

describe('two birth dates', () => {
  it.each([
    ['1970-01-02', '1970-01-02', 'same'],
    ['1970-01-01', '1970-08-30', 'same-part'],
    ['1970-01-01', '1970-01-01', 'same'],
    ['1970-01-02', '1970-02-01', 'day-month-swapped'],
    ['1970-01-02', '1970-01-12', 'slip'],
    ['1970-01-12', '1970-01-21', 'slip'],
    ['1970-01-29', '1970-01-30', 'slip'],
    ['1970-01-02', '1980-01-02', 'slip'],
    ['1970-01-02', '1970', 'same-part'],
    ['1970-01-02', '1970-01', 'same-part'],
    ['1970-03-02', '1970-01', 'same-year'],
    ['1970', '1970', 'same-part'],
    ['1970-01-02', '1970-11-25', 'same-year'],
    ['1970-05-17', '1971-08-04', 'near-year'],
    ['1970-05-17', '1971', 'near-year'],
    ['1970-05-17', '1988-11-02', 'far'],
    ['1970-05-17', '', 'unknown'],
    ['0059-01-02', '1970-01-02', 'same'],
    ['1352-01-02', '1970-01-02', 'unknown'],
    ['民國59年', '1970-05-17', 'unknown'],
  ])('%s and %s: %s, whichever comes first', (a, b, relation) => {
    expect(relate(dateNumber(a), dateNumber(b))).toBe(relation);
    expect(relate(dateNumber(b), dateNumber(a))).toBe(relation);
  });

  it('of several the nearest counts', () => {
    const dates = ['1950', '1970-01-03', '1999-09-09'].map(dateNumber);
    expect(nearest(dateNumber('1970-01-02'), dates, 0, 3)).toEqual(['slip', 1]);
    expect(nearest(dateNumber('1970-01-02'), dates, 0, 0)).toEqual(['unknown', -1]);
  });
});
