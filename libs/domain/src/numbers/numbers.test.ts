import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isBusinessNumber } from './business-number.js';
import { formatCaseNo, parseCaseNo, rocYearAt } from './case-number.js';
import { LETTER_ORDER, UI_COUNTIES, UI_WEIGHTS } from './ui-number-data.js';
import { completeUiNumber, parseUiNumber } from './ui-number.js';

const digits = (length: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: 10 ** length - 1 }).map((it) => String(it).padStart(length, '0'));
const uiNumber = fc
  .tuple(fc.constantFrom(...Array.from(LETTER_ORDER)), fc.constantFrom(...Array.from('89ABCD')), digits(7))
  .map((parts) => completeUiNumber(parts.join('')));

describe('case number', () => {
  it('is ROC year, unit and serial in twelve digits', () => {
    expect(formatCaseNo({ rocYear: 107, unit: '551', serial: 3050 })).toBe('107551003050');
    expect(parseCaseNo('107551003050')).toEqual({ rocYear: 107, unit: '551', serial: 3050 });
  });

  it('takes the year that it is in Taipei', () => {
    expect(rocYearAt('2026-12-31T15:59:59Z')).toBe(115);
    expect(rocYearAt('2026-12-31T16:00:00Z')).toBe(116);
  });

  it.each(['10755100305', '1075510030500', '107551000000', '000551000001', 'A07551003050', '107 551 003050', ''])(
    'is not "%s"',
    (text) => expect(parseCaseNo(text)).toBeUndefined(),
  );

  it('comes back from its parts for every year, unit and serial, and refuses what does not fit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        digits(3),
        fc.integer({ min: 1, max: 999_999 }),
        (y, unit, serial) => {
          const parts = { rocYear: y, unit, serial };
          expect(parseCaseNo(formatCaseNo(parts))).toEqual(parts);
        },
      ),
    );
    expect(() => formatCaseNo({ rocYear: 115, unit: '551', serial: 1_000_000 })).toThrow(RangeError);
    expect(() => formatCaseNo({ rocYear: 115, unit: '51', serial: 1 })).toThrow(RangeError);
  });
});

describe('UI number', () => {
  it.each([
    ['A800000014', 'new', 'male', '臺北市', 'foreigner'],
    ['F800123455', 'new', 'male', '新北市', 'foreigner'],
    ['A980001231', 'new', 'female', '臺北市', 'hk-macau'],
    ['AC01234567', 'old', 'male', '臺北市', undefined],
    ['FD12345676', 'old', 'female', '新北市', undefined],
  ])('%s is %s, %s, of %s', (text, format, sex, county, holder) => {
    expect(completeUiNumber(text.slice(0, 9))).toBe(text);
    const verdict = parseUiNumber(text);
    expect(verdict).toMatchObject({ ok: true, number: { format, sex, county: text.charAt(0) } });
    expect(verdict.ok && verdict.number.holder).toBe(holder);
    expect(UI_COUNTIES[text.charAt(0)]).toBe(county);
  });

  it.each(['A700000014', 'AE01234567', 'a800000014', '1800000014', 'A80000001', 'A8000000144', 'YZ00000008', ''])(
    'does not have the shape of "%s"',
    (text) => expect(parseUiNumber(text)).toEqual({ ok: false, why: 'shape' }),
  );

  it('is refused with another check digit than its own, of which it has exactly one', () => {
    fc.assert(
      fc.property(uiNumber, (text) => {
        const valid = Array.from('0123456789').filter((digit) => parseUiNumber(text.slice(0, 9) + digit).ok);
        expect(valid).toEqual([text.charAt(9)]);
      }),
    );
  });

  it('is caught with one digit mistyped unless weight times difference is a multiple of ten', () => {
    fc.assert(
      fc.property(uiNumber, fc.integer({ min: 2, max: 9 }), fc.integer({ min: 1, max: 9 }), (text, at, by) => {
        const digit = Number(text.charAt(at));
        const other = (digit + by) % 10;
        const weight = at === 9 ? 1 : (UI_WEIGHTS[at + 1] ?? 0);
        const verdict = parseUiNumber(`${text.slice(0, at)}${other}${text.slice(at + 1)}`);
        expect(verdict.ok).toBe((weight * (other - digit)) % 10 === 0);
      }),
    );
  });

  it('is not begun by anything but a letter, 8, 9 or A to D, and seven digits', () => {
    expect(() => completeUiNumber('A70000001')).toThrow(RangeError);
  });
});

describe('unified business number', () => {
  it.each([
    ['22099131', true, true],
    ['04595257', true, true],
    ['10458574', true, true],
    ['04595252', false, true],
    ['16741674', false, false],
    ['00000000', false, false],
    ['2209913', false, false],
    ['22099131 ', false, false],
  ])('%s was valid before April 2023: %s, and is now: %s', (text, before, now) => {
    expect(isBusinessNumber(text, 10)).toBe(before);
    expect(isBusinessNumber(text)).toBe(now);
  });

  it('stays valid under the new rule wherever it was under the old one', () => {
    fc.assert(
      fc.property(digits(8), (text) => expect(!isBusinessNumber(text, 10) || isBusinessNumber(text)).toBe(true)),
    );
  });
});
