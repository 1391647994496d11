import { describe, expect, it } from '@jest/globals';
import type { MatchExplanation } from '@talent-window/contracts/vocabulary';
import { BirthDateRelation, TokenMatch, ValueRelation } from '@talent-window/contracts/vocabulary';
import { explainMatch, explainTrigram, weighingOf } from './explain-match.js';

const HARUKA: MatchExplanation = {
  personName: 'NAKAMURA HARUKA',
  entryName: 'NAKAMURA HARUKO',
  tokens: [
    { person: 'NAKAMURA', entry: 'NAKAMURA', how: 'same', similarity: 1, rarity: 0.5 },
    { person: 'HARUKA', entry: 'HARUKO', how: 'slip', similarity: 0.83, rarity: 0.9 },
  ],
  personOnly: [],
  entryOnly: [],
  birthDate: { relation: 'far', person: '1990-05-17', entry: '1988-05-11' },
  nationality: { relation: 'same', person: 'JPN', entry: ['JPN'] },
  passport: { relation: 'unknown' },
  contributions: [
    { feature: 'intercept', points: -4 },
    { feature: 'name-matched', points: 5.25 },
    { feature: 'name-entry-only', points: -0.5 },
    { feature: 'birth-date-far', points: -1.2 },
    { feature: 'nationality-same', points: 0.4 },
  ],
  thresholds: { review: 0.61, alert: 0.9 },
  weights: '1',
};
const english = (judged: Parameters<typeof explainMatch>[0]): string[] => explainMatch(judged).map(({ en }) => en);
const last = (score: number, changes: Partial<MatchExplanation> = {}): string | undefined =>
  english({ score, explanation: { ...HARUKA, ...changes } }).at(-1);

describe('why a person was flagged', () => {
  it('is told in sentences of plain English', () => {
    expect(english({ score: 0.83, explanation: HARUKA })).toEqual([
      'The person is “NAKAMURA HARUKA”, the list has “NAKAMURA HARUKO”.',
      '“NAKAMURA” is the same in both.',
      '“HARUKA” and “HARUKO” differ by a letter or two (a rare name).',
      'The birth dates are years apart: 1990-05-17 beside 1988-05-11.',
      'Same nationality: Japan.',
      'For one person speak: name (strongly), nationality (a little).',
      'Against it speak: birth date (somewhat).',
      'Score 0.830; the review begins at 0.610, an alert at 0.900: an officer must look.',
    ]);
  });

  it('is told in official Chinese', () => {
    expect(explainMatch({ score: 0.83, explanation: HARUKA }).map(({ zh }) => zh)).toEqual([
      '受查姓名「NAKAMURA HARUKA」，名單所載「NAKAMURA HARUKO」。',
      '「NAKAMURA」兩者相同。',
      '「HARUKA」與「HARUKO」僅差一兩個字母（少見的姓名）。',
      '出生日期相差數年：1990-05-17，名單為1988-05-11。',
      '國籍相同：日本。',
      '支持為同一人：姓名（強）、國籍（弱）。',
      '不支持為同一人：出生日期（中）。',
      '分數 0.830，已達審查門檻 0.610，未達警示門檻 0.900：須由承辦人判定。',
    ]);
  });

  it('names the values that were compared as far as they are known', () => {
    const second = (changes: Partial<MatchExplanation>, nth: number): string | undefined =>
      english({ score: 0.83, explanation: { ...HARUKA, ...changes } })[nth];
    expect(second({ birthDate: { relation: 'far', entry: '1988' } }, 3)).toBe(
      'The birth dates are years apart (the list has 1988).',
    );
    expect(second({ birthDate: { relation: 'same', person: '1988', entry: '1988' } }, 3)).toBe(
      'Same birth date: 1988.',
    );
    expect(second({ nationality: { relation: 'other', person: 'JPN', entry: ['KOR', 'XXA'] } }, 4)).toBe(
      'Another nationality: Japan beside Korea (Republic), XXA.',
    );
  });

  it('says of names in Han how they compare, which may be others than the two that are shown', () => {
    const contributions = [{ feature: 'han-same', points: 2.2 }];
    expect(english({ score: 0.83, explanation: { ...HARUKA, contributions } })).toContain(
      'The name in Chinese characters is the same.',
    );
  });

  it('says what follows from the score, and why nothing does', () => {
    expect(last(0.95)).toContain('two officers have to say the same');
    expect(last(0.6099)).toBe('Not flagged: score 0.609 is below 0.610, where the review begins.');
    expect(last(0.2, { passport: { relation: 'same' } })).toContain('must look all the same');
  });

  it('leaves no placeholder open, whatever is known of the two', () => {
    for (const how of Object.values(TokenMatch)) {
      for (const relation of Object.values(BirthDateRelation)) {
        for (const value of Object.values(ValueRelation)) {
          const sentences = explainMatch({
            score: 0.7,
            explanation: {
              ...HARUKA,
              tokens: [{ person: 'a', entry: 'b', how, similarity: 0.5, rarity: 0.1 }],
              personOnly: ['x'],
              entryOnly: ['y', 'z'],
              birthDate: { relation },
              nationality: { relation: value, entry: ['JPN', 'XXA'] },
              passport: { relation: value },
            },
          });
          expect(sentences.filter(({ zh, en }) => /[{}]|screening\./u.test(zh + en))).toEqual([]);
        }
      }
    }
  });

  it('adds up to the score what the features contribute, whatever they are called', () => {
    const contributions = [...HARUKA.contributions, { feature: 'han-same', points: 1 }, { feature: 'new', points: 2 }];
    const weighed = weighingOf({ ...HARUKA, contributions });
    expect(weighed.map(({ about, points }) => [about, points])).toEqual([
      ['name', 5.75],
      ['birth-date', -1.2],
      ['nationality', 0.4],
      ['start', -2],
    ]);
  });

  it('found by letters alone warns that nothing else was considered', () => {
    expect(
      explainTrigram('KIM', 'KIMM', 0.5)
        .map(({ en }) => en)
        .join(' '),
    ).toMatch(/0\.500.*Decide nothing by it/u);
  });
});
