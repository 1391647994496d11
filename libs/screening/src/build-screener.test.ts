import type { ListEntry } from '@talent-window/contracts/vocabulary';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildScreener } from './build-screener.js';

const listed = (id: string, names: readonly string[], birthDates: readonly string[] = []): ListEntry => ({
  list: 'nia-entry-ban',
  id,
  version: 1,
  kind: 'entry-ban',
  type: 'person',
  names,
  birthDates,
  nationalities: [],
  passports: [],
});
const sut = await buildScreener([
  listed('ban-1', ['NAKAMURA HARUKO'], ['1988-05-11']),
  listed('ban-2', ['MÜLLER, Jürgen']),
]);
const person = (name: string) => ({ names: [name], birthDate: '1990-05-17', nationality: 'JPN' });

describe('screening a person', () => {
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
