import { describe, expect, it } from '@jest/globals';
import { personKey } from './person-key.js';

const KEY = Buffer.alloc(32, 7).toString('base64');
const person = {
  names: ['MÜLLER, Jörg', '穆勒'],
  birthDate: '1979-11-02',
  nationality: 'DEU',
  passports: [{ number: 'C01X00T47', state: 'DEU' }],
};

describe('the key of a person', () => {
  it('is the same however the same is written', () => {
    const written = {
      ...person,
      names: ['穆勒', 'Muller  JÖRG'],
      passports: [{ number: 'c01-x00 t47', state: 'DEU' }],
    };
    expect(personKey(KEY, written)).toBe(personKey(KEY, person));
  });

  it('is another where the person, the passport or the key is another', () => {
    const others = [
      { ...person, names: ['MULLER, GEORG', '穆勒'] },
      { ...person, birthDate: '1979-02-11' },
      { ...person, nationality: 'AUT' },
      { ...person, passports: [{ number: 'C01X00T48', state: 'DEU' }] },
      { ...person, passports: [{ number: 'C01X00T47', state: 'AUT' }] },
    ].map((other) => personKey(KEY, other));
    const keys = [personKey(KEY, person), personKey(Buffer.alloc(32, 8).toString('base64'), person), ...others];
    expect(new Set(keys).size).toBe(keys.length);
  });
});
