import { describe, expect, it } from '@jest/globals';
import { NATIONALITIES, findNationality } from './nationalities.js';

describe('nationalities', () => {
  it('have codes of their own, and names in both languages', () => {
    for (const key of ['code', 'alpha2', 'zh', 'en'] as const) {
      expect(new Set(NATIONALITIES.map((it) => it[key])).size).toBe(NATIONALITIES.length);
    }
    expect(NATIONALITIES.filter((it) => !/^[A-Z]{3}$/.test(it.code) || !/^[A-Z]{2}$/.test(it.alpha2))).toEqual([]);
    expect(NATIONALITIES.filter((it) => !/^\p{Script=Han}/u.test(it.zh))).toEqual([]);
  });

  it('carry the codes of the NIA platform, each once', () => {
    const codes = NATIONALITIES.flatMap((it) => it.niaCode ?? []);
    expect(new Set(codes).size).toBe(codes.length);
    expect(['JPN', 'USA', 'DEU', 'EGY'].map((it) => findNationality(it)?.niaCode)).toEqual([13, 315, 211, 541]);
  });

  it('are supported but for the two that come under other laws, with the reason', () => {
    const refused = NATIONALITIES.filter((it) => !it.supported).map((it) => [it.code, it.why]);
    expect(refused).toEqual([
      ['CHN', 'nationality.mainland'],
      ['TWN', 'nationality.roc'],
    ]);
  });

  it('set Hong Kong and Macau apart, and know no others', () => {
    expect(NATIONALITIES.filter((it) => it.special === 'hk-macau').map((it) => it.code)).toEqual(['HKG', 'MAC']);
    expect([findNationality('XXX'), findNationality('jpn'), findNationality('')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
