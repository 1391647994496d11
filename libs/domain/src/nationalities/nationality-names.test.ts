import { describe, expect, it } from '@jest/globals';
import { NATIONALITIES } from './nationalities.js';
import { findNationalityByName } from './nationality-names.js';

const codeOf = (text: string): string | undefined => findNationalityByName(text)?.code;

describe('a nationality as a control list names it', () => {
  it.each([
    ['RUS', ['RUS', 'RU', 'Russia', 'Russian Federation', 'RUSSIAN FEDERATION', '俄羅斯']],
    ['PRK', ['Korea, North', "Democratic People's Republic of Korea", 'North Korea', '北韓']],
    ['KOR', ['Korea, South', 'Republic of Korea', '韓國']],
    ['COD', ['Congo, Democratic Republic of the', 'Democratic Republic of the Congo']],
    ['COG', ['Congo, Republic of the', 'Congo']],
    ['IRN', ['Iran (Islamic Republic of)', 'Iran']],
    ['GMB', ['Gambia, The', 'Gambia']],
    ['TUR', ['Türkiye', 'Turkey']],
    ['CIV', ["Cote d'Ivoire", 'Cote d Ivoire', 'Côte d’Ivoire']],
    ['CHN', ['China', '中國', "People's Republic of China"]],
    ['TWN', ['Taiwan', '中華民國', '臺灣']],
    ['GBR', ['British', 'United Kingdom']],
  ])('is %s', (code, texts) => {
    expect(texts.map(codeOf)).toEqual(texts.map(() => code));
  });

  it('is found under the form’s own names, each of one nationality alone', () => {
    expect(NATIONALITIES.filter(({ code, zh, en }) => codeOf(zh) !== code || codeOf(en) !== code)).toEqual([]);
  });

  it('is not guessed', () => {
    expect(['', 'Stateless', 'Utopia', 'ru', 'Korea', 'XX'].map(codeOf)).toEqual(Array(6).fill(undefined));
  });
});
