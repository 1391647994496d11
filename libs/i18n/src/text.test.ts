import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatDay } from './fill.js';
import { localeFrom } from './locale.js';
import { bothTexts, text } from './text.js';

describe('a text', () => {
  it('is filled with numbers, money, days and names', () => {
    expect(text('findings.too-long', { max: 10, length: 12 }, 'en')).toBe(
      'Too long: at most 10 characters. Please shorten it.',
    );
    expect(text('notice.submitted.body', { caseNo: '115551000017', amount: 5700, url: 'u' }, 'zh-TW')).toContain(
      'NT$5,700',
    );
    expect(bothTexts('findings.passport-validity-too-short', { months: 6, needed: '2026-06-03' })).toEqual({
      zh: expect.stringContaining('2026年6月3日(三)'),
      en: expect.stringContaining('Wed 3 June 2026'),
    });
    const office = { zh: '臺北市服務站', en: 'Taipei City Service Center' };
    expect(bothTexts('notice.ready-station.body', { caseNo: '1', url: 'u', office })).toEqual({
      zh: expect.stringContaining('臺北市服務站'),
      en: expect.stringContaining('Taipei City Service Center'),
    });
  });

  it('names documents that a finding names by their key', () => {
    const sets = '@form.documents.tax-statement / @form.documents.salary-certificate + @form.documents.payslips';
    expect(bothTexts('findings.one-set-of-documents-missing', { sets })).toEqual({
      zh: '請擇一備齊並上傳：年度納稅證明 / 雇主開立之薪資證明 + 薪資單。',
      en: 'Please upload one of these in full: Annual tax statement / Salary certificate of the employer + Payslips.',
    });
    expect(text('findings.email-provider-drops-mail', { domain: 'a@proton.me' }, 'en')).toContain('a@proton.me');
  });

  it('that does not exist is its key, and a parameter that is missing stays visible', () => {
    expect(bothTexts('problems.no-such-thing.title')).toEqual({
      zh: 'problems.no-such-thing.title',
      en: 'problems.no-such-thing.title',
    });
    expect(text('findings.too-many-items', {}, 'en')).toContain('{max}');
    expect(
      text('findings.too-many-items', JSON.parse('{"__proto__":{"max":1}}') as Record<string, string>, 'en'),
    ).toContain('{max}');
  });

  it('keeps whatever stands in a parameter as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        fc.pre(!value.includes('@'));
        expect(text('findings.email-provider-drops-mail', { domain: value }, 'en')).toBe(
          `Mail of the Immigration Agency often does not reach ${value}. Notices are always in your inbox on the platform; if you have another address, use it.`,
        );
      }),
    );
  });
});

describe('a day', () => {
  it('is written with its weekday, and what is no day stays', () => {
    expect(formatDay('2026-11-23', 'zh')).toBe('2026年11月23日(一)');
    expect(formatDay('2024-02-29', 'en')).toBe('Thu 29 February 2024');
    expect(formatDay('soon', 'en')).toBe('soon');
  });
});

describe('the language', () => {
  it.each([
    [undefined, 'zh-TW'],
    ['', 'zh-TW'],
    ['*', 'zh-TW'],
    ['zh-TW', 'zh-TW'],
    ['zh-Hant-HK,zh;q=0.9,en;q=0.8', 'zh-TW'],
    ['zh-CN', 'zh-TW'],
    ['en', 'en'],
    ['en-GB,en;q=0.9', 'en'],
    ['en;q=0.3, zh;q=0.8', 'zh-TW'],
    ['zh;q=0, en', 'en'],
    ['ja,fr;q=0.8', 'en'],
    ['ja,zh-TW;q=0.5,en;q=0.4', 'zh-TW'],
    [';;;,,,q=', 'en'],
  ] as const)('asked for by %s is %s', (header, locale) => {
    expect(localeFrom(header)).toBe(locale);
  });

  it('is one of the two for any header', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        expect(['zh-TW', 'en']).toContain(localeFrom(header));
      }),
    );
  });
});
