import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'mrz';
import { mrzCheckDigit } from './mrz-check.js';
import { toMrzLetters } from './mrz-letters.js';
import { mrzName } from './mrz-name.js';
import type { Td1, Td1Lines } from './mrz-td1.js';
import { cardOptionalData, faultsOfTd1, mrzTd1 } from './mrz-td1.js';

const CARD: Td1 = {
  issuer: 'TWN',
  documentNo: '12345678',
  ...cardOptionalData('YZ00000008', '09830072'),
  birth: '1990-01-01',
  sex: 'female',
  expiry: '2021-01-31',
  nationality: 'JPN',
  surname: 'Yamada',
  givenNames: 'Hanako',
};
const card = (changes: Partial<Td1>): Td1Lines => mrzTd1({ ...CARD, ...changes });

describe('machine-readable zone', () => {
  it('is that of the specimen in ICAO 9303-5', () => {
    const lines = mrzTd1({
      issuer: 'UTO',
      documentNo: 'D23145890',
      birth: '1974-08-12',
      sex: 'female',
      expiry: '2012-04-15',
      nationality: 'UTO',
      surname: 'Eriksson',
      givenNames: 'Anna Maria',
    });
    expect(lines).toEqual([
      'I<UTOD231458907<<<<<<<<<<<<<<<',
      '7408122F1204159UTO<<<<<<<<<<<6',
      'ERIKSSON<<ANNA<MARIA<<<<<<<<<<',
    ]);
    expect(faultsOfTd1(lines)).toEqual([]);
  });

  it('is that of the sample card, with the composite digit that could not be read', () => {
    expect(card({})).toEqual([
      'I<TWN12345678<84YZ000000080983',
      '9001011F2101314JPN0072<<<<<<<8',
      'YAMADA<<HANAKO<<<<<<<<<<<<<<<<',
    ]);
  });

  it('writes unknown parts of a birth date, an unstated sex and the short code of Germany with fillers', () => {
    expect(card({ birth: '1990', sex: 'unspecified', nationality: 'DEU' })[1]).toMatch(/^90<<<<\d<2101314D<</);
    expect(card({ birth: '1990-07' })[1]).toMatch(/^9007<</);
  });

  it.each([{ documentNo: '1234567890' }, { birth: '01.01.1990' }, { optional2: '123456789012' }, { surname: '山田' }])(
    'refuses %p',
    (changes) => expect(() => card(changes)).toThrow(RangeError),
  );

  it('says which check digit is wrong', () => {
    const [line1, line2, line3] = card({});
    expect(faultsOfTd1([line1.replace('12345678', '12345679'), line2, line3])).toEqual(['document-no', 'composite']);
    expect(faultsOfTd1([line1, line2.replace('900101', '900102'), line3])).toEqual(['birth', 'composite']);
    expect(faultsOfTd1([line1, `${line2.slice(0, 29)}7`, line3])).toEqual(['composite']);
    expect(faultsOfTd1([line1, line2, line3.slice(1)])).toEqual(['shape']);
  });

  it('gives a check digit that catches a mistyped character unless both are worth the same modulo ten', () => {
    const character = fc.constantFrom(...Array.from('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<'));
    const worth = (it: string): number => (it === '<' ? 0 : Number.parseInt(it, 36)) % 10;
    fc.assert(
      fc.property(
        fc.array(character, { minLength: 1, maxLength: 30 }),
        character,
        fc.nat(29),
        (field, other, place) => {
          const at = place % field.length;
          const mistyped = field.with(at, other).join('');
          const caught = mrzCheckDigit(mistyped) !== mrzCheckDigit(field.join(''));
          expect(caught).toBe(worth(other) !== worth(field[at] ?? ''));
        },
      ),
    );
  });

  it('is read by another reader as what was written', () => {
    const name = fc.stringMatching(/^[A-Z]{1,8}( [A-Z]{1,4})?$/);
    fc.assert(
      fc.property(name, name, fc.stringMatching(/^[A-Z0-9]{1,9}$/), (surname, givenNames, documentNo) => {
        const read = parse([...card({ surname, givenNames, documentNo })]);
        expect(read.fields).toMatchObject({
          issuingState: 'TWN',
          documentNumber: documentNo,
          birthDate: '900101',
          sex: 'female',
          expirationDate: '210131',
          nationality: 'JPN',
          lastName: surname,
          firstName: givenNames,
        });
        expect(read.details.filter((it) => !it.valid)).toEqual([]);
      }),
    );
  });
});

describe('name in a machine-readable zone', () => {
  it.each([
    ['Müller', 'MUELLER'],
    ['Weiß', 'WEISS'],
    ['Åström', 'AASTROEM'],
    ['Nguyễn', 'NGUYEN'],
    ['Núñez', 'NUNEZ'],
    ['Łukasz', 'LUKASZ'],
    ['Đặng', 'DANG'],
    ['Þór', 'THOR'],
    ['Œuvré', 'OEUVRE'],
    ['Müller', 'MUELLER'],
    ["O'Connor", 'OCONNOR'],
    ['D’Artagnan', 'DARTAGNAN'],
    ['Smith-Jones', 'SMITH<JONES'],
    ['St. John', 'ST<JOHN'],
    ['  van   der Berg ', 'VAN<DER<BERG'],
    ['Işık', 'ISIK'],
  ])('%s is written %s', (name, written) => expect(toMrzLetters(name)).toBe(written));

  it.each([
    ['of one part has no given names', 'Sukarno', '', 'SUKARNO<<<<<<<<<<<<<<<<<<<<<<<'],
    ['that just fits is not cut', 'Nilavadhanananda', 'Chayapa Dejt', 'NILAVADHANANANDA<<CHAYAPA<DEJT'],
    ['is cut at the end', 'Nilavadhanananda', 'Chayapa Dejthamrong', 'NILAVADHANANANDA<<CHAYAPA<DEJT'],
    ['ends in a letter where it is cut', 'Nilavadhanananda', 'Chayapakort Dej', 'NILAVADHANANANDA<<CHAYAPAKOR<D'],
    [
      'that is mostly surname keeps a letter of the given names',
      'Bennelong Wooloomooloo Warrandyte',
      'Dingo Potoroo',
      'BENNELONG<WOOLOOMO<WARRANDY<<D',
    ],
  ])('%s', (_, surname, givenNames, written) => {
    expect(mrzName(surname, givenNames)).toBe(written.padEnd(30, '<'));
  });

  it('always has thirty places, shows both parts, and ends in a letter where it was cut', () => {
    const part = fc.array(fc.stringMatching(/^[A-Z]{1,14}$/), { minLength: 1, maxLength: 6 }).map((it) => it.join(' '));
    fc.assert(
      fc.property(part, part, (surname, givenNames) => {
        const written = mrzName(surname, givenNames);
        expect(written).toMatch(/^[A-Z]+(<[A-Z]+)*<<[A-Z]+(<[A-Z]+)*<*$/);
        expect(written).toHaveLength(30);
        const whole = `${surname}<<${givenNames}`.replaceAll(' ', '<');
        const wasCut = whole.length > 30;
        expect(wasCut ? /[A-Z]$/.test(written) : written === whole.padEnd(30, '<')).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
