import { describe, expect, it } from '@jest/globals';
import { buildScreener } from './build-screener.js';
import { listedEntry } from './listed-entry.fixture.js';

const sut = await buildScreener([
  listedEntry('1', ['NAKAMURA HARUKO'], { birthDates: ['1988-05-11'], nationalities: ['JPN'] }),
  listedEntry('2', ['MÜLLER Hans-Peter'], { birthDates: ['1958-10-21'], nationalities: ['DEU'] }),
  listedEntry('3', ['ZHANG Weiming', '張偉銘'], { birthDates: ['1975-02-03'], nationalities: ['MYS'] }),
  listedEntry('4', ['OMAR KHALID'], { passports: [{ number: 'AB 123O5I' }] }),
  ...Array.from({ length: 300 }, (_, i) => listedEntry(`x${i}`, [`Person${i} Invented${i}`], { birthDates: ['1970'] })),
]);
const found = (names: readonly string[], birthDate?: string): readonly string[] =>
  sut.screen({ names, ...(birthDate === undefined ? {} : { birthDate }) }).map((match) => match.entry.id);

describe('screening a person', () => {
  it('finds the same name and birth date, whatever case, marks and order', () => {
    for (const name of ['Hans-Peter MULLER', 'mueller hans peter', 'MÜLLER, HANS PETER']) {
      expect([name, found([name], '1958-10-21')]).toEqual([name, ['2']]);
    }
  });

  it('finds another romanisation and the characters', () => {
    expect(found(['CHANG WEI-MING'], '1975-02-03')).toEqual(['3']);
    expect(found(['张伟铭'], '1975-02-03')).toEqual(['3']);
  });

  it('leaves another person alone, and a namesake of another age', () => {
    expect(found(['OLIVEIRA Beatriz'], '1990-05-17')).toEqual([]);
    expect(found(['NAKAMURA Haruko'], '1955-11-29')).toEqual([]);
  });

  it('always finds a passport, read as hands write it', () => {
    const [match] = sut.screen({ names: ['Somebody Else'], passports: [{ number: 'ab-123051' }] });
    expect(match).toMatchObject({ entry: { id: '4' }, band: 'alert', explanation: { passport: { relation: 'same' } } });
  });

  it('explains a match, and one that is none, by the numbers of the score', () => {
    const person = { names: ['NAKAMURA Haruka'], birthDate: '1988-05-11', nationality: 'JPN' };
    const [match] = sut.screen(person);
    expect(match?.explanation).toMatchObject({
      entryName: 'NAKAMURA HARUKO',
      tokens: [
        { person: 'NAKAMURA', entry: 'NAKAMURA', how: 'same' },
        { person: 'Haruka', entry: 'HARUKO', how: 'consonants' },
      ],
      birthDate: { relation: 'same', entry: '1988-05-11' },
      nationality: { relation: 'same', entry: ['JPN'] },
    });
    const other = sut.explain(
      { names: ['OLIVEIRA Beatriz'], birthDate: '1990-05-17' },
      { list: 'nia-entry-ban', id: '1' },
    );
    expect(other?.band).toBeUndefined();
    expect(other?.explanation.birthDate.relation).toBe('far');
    for (const it of [match, other]) {
      const logit = it?.explanation.contributions.reduce((sum, { points }) => sum + points, 0) ?? 0;
      expect(1 / (1 + Math.exp(-logit))).toBeCloseTo(it?.score ?? 0, 5);
    }
    expect(sut.explain(person, { list: 'nia-entry-ban', id: 'nobody' })).toBeUndefined();
  });
});
