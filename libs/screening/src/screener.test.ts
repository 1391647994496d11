import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createScreener } from './screener.js';

const listed = {
  id: 'ban-1',
  version: 1,
  kind: 'entry-ban',
  names: ['NAKAMURA HARUKO'],
  birthDate: '1988-05-11',
  nationality: 'JPN',
};
const sut = createScreener([listed, { id: 'ban-2', version: 3, kind: 'overstay', names: ['MÜLLER, Jürgen'] }]);
const person = (name: string) => ({ names: [name], birthDate: '1990-05-17', nationality: 'JPN' });

describe('screening a person', () => {
  it('finds a name that differs in one letter, and says what agrees', () => {
    const [match] = sut.screen(person('NAKAMURA HARUKA'));
    expect(match).toMatchObject({
      entry: listed,
      entryName: 'NAKAMURA HARUKO',
      sameBirthDate: false,
      sameNationality: true,
    });
  });

  it.each(['Jurgen Muller', 'müller jürgen', 'MULLER JURGEN'])('finds %s whatever marks, case and order', (name) => {
    expect(sut.screen(person(name)).map((match) => match.entry.id)).toEqual(['ban-2']);
  });

  it('leaves another person alone', () => {
    expect(sut.screen(person('OLIVEIRA BEATRIZ'))).toEqual([]);
  });

  it('never throws, whatever the name is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        expect(Array.isArray(sut.screen(person(name)))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
