import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isoDate, niaDate, ofacDate, ukDate, yearSpan } from './birth-dates.js';

const said = ({ dates, problem }: ReturnType<typeof niaDate>): string => problem ?? dates.join(' ');

describe('a date of birth', () => {
  it.each([
    ['07 Oct 1952', '1952-10-07'],
    ['Oct 1952', '1952-10'],
    ['1952', '1952'],
    ['circa 1952', '1952'],
    ['circa 01 Jan 1952', '1952'],
    ['1950 to 1952', '1950 1951 1952'],
    ['01 Jan 1958 to 31 Dec 1959', '1958 1959'],
    ['circa 1958-1959', '1958 1959'],
    ['1930 to 1980', 'birth-date-unclear'],
    ['1952 to 1950', 'birth-date-impossible'],
    ['31 Feb 1952', 'birth-date-impossible'],
    ['07 Okt 1952', 'birth-date-unclear'],
    ['', 'birth-date-unclear'],
  ])('of OFAC: %s', (text, dates) => expect(said(ofacDate(text))).toBe(dates));

  it.each([
    ['1971-02-03', '1971-02-03'],
    ['1971-02-03-05:00', '1971-02-03'],
    ['1971-02', '1971-02'],
    ['1971', '1971'],
    ['1971-02-30', 'birth-date-impossible'],
    ['3 Feb 1971', 'birth-date-unclear'],
  ])('of the UN and the EU: %s', (text, dates) => expect(said(isoDate(text))).toBe(dates));

  it.each([
    ['07/10/1952', '1952-10-07'],
    ['dd/10/1952', '1952-10'],
    ['dd/mm/1952', '1952'],
    ['00/00/1952', '1952'],
    ['10/1952', '1952-10'],
    ['1952', '1952'],
    ['13/13/1952', 'birth-date-impossible'],
    ['7 October 1952', 'birth-date-unclear'],
  ])('of the UK: %s', (text, dates) => expect(said(ukDate(text))).toBe(dates));

  it.each([
    ['民國65年3月12日', '1976-03-12'],
    ['民國65年', '1976'],
    ['民國 065 年 03 月', '1976-03'],
    ['民國前5年', '1907'],
    ['065/03/12', '1976-03-12'],
    ['65.3.12', '1976-03-12'],
    ['0650312', '1976-03-12'],
    ['0650000', '1976'],
    ['19760312', '1976-03-12'],
    ['1976-03-12', '1976-03-12'],
    ['1976/3', '1976-03'],
    ['西元1976年3月12日', '1976-03-12'],
    ['１９７６', '1976'],
    ['約1976', '1976'],
    ['民國65年2月30日', 'birth-date-impossible'],
    ['0651312', 'birth-date-impossible'],
    ['650312', 'birth-date-unclear'],
    ['0650012', 'birth-date-unclear'],
  ])('of the NIA: %s', (text, dates) => expect(said(niaDate(text))).toBe(dates));

  it('of an open or endless span says nothing', () => {
    expect([yearSpan('', Number.NaN, 1960), yearSpan('', 1900, 1960)].map(said)).toEqual([
      'birth-date-unclear',
      'birth-date-unclear',
    ]);
  });

  it('is read or refused, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        for (const read of [ofacDate, isoDate, ukDate, niaDate]) {
          const { dates, problem } = read(text);
          expect(dates.length === 0).toBe(problem !== undefined);
          expect(dates.filter((date) => !/^\d{4}(-\d{2}){0,2}$/.test(date))).toEqual([]);
        }
      }),
    );
  });
});
