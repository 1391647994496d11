import { describe, expect, it } from '@jest/globals';
import { readMrz } from './read-mrz.js';

const FIRST = 'P<DEUMUELLER<<JOERG<<<<<<<<<<<<<<<<<<<<<<<<<';
const SECOND = 'C01X00T478DEU7911026M3206157<<<<<<<<<<<<<<<8';
const read = (...lines: readonly string[]): ReturnType<typeof readMrz> => readMrz(lines.join('\n'), 2026);

describe('the lines of a passport', () => {
  it('give the answers of the form', () => {
    expect(read(FIRST, SECOND)).toEqual({
      kind: 'read',
      values: {
        'basic.surname': 'MUELLER',
        'basic.givenNames': 'JOERG',
        'basic.sex': 'M',
        'basic.birthDate': '1979-11-02',
        'passport.number': 'C01X00T47',
        'passport.issuingCountry': 'DEU',
        'passport.expiresOn': '2032-06-15',
      },
    });
  });

  it('may have any number of fillers, small letters, and be one line when pasted', () => {
    expect(read('p<deumueller<<joerg<<<', SECOND).kind).toBe('read');
    expect(read(FIRST, SECOND.replace('<<<', '')).kind).toBe('read');
    expect(readMrz(`${FIRST}${SECOND}`, 2026).kind).toBe('read');
  });

  it('say which character looks wrong, or in which part one is', () => {
    expect(read(FIRST, SECOND.replace('C01X', 'CO1X'))).toEqual({
      kind: 'character',
      line: 2,
      at: 2,
      is: 'O',
      fits: '0',
    });
    expect(read(FIRST, SECOND.replace('791102', '791103'))).toEqual({ kind: 'part', part: 'birth', from: 14, to: 20 });
  });

  it('are told from what is none', () => {
    expect(read('')).toEqual({ kind: 'nothing' });
    expect(read(FIRST)).toEqual({ kind: 'lines', lines: 1 });
    expect(read(FIRST, 'C01X00T478DEU')).toEqual({ kind: 'length', line: 2, length: 13 });
  });
});
