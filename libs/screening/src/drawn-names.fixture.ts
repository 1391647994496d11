import fc from 'fast-check';
import { labelledQueries } from './labelled.fixture.js';
import type { ScreenedPerson } from './screener.js';

/** People of the labelled questions: every culture, script and slip. */
export const people = fc.constantFrom(...labelledQueries.map(({ person }) => person));

const BLANKS = [' ', '  ', '\t', '\n', '\u00a0', '\u2003', '\u202f', '\u3000', ' \u00a0\t'];
/** Marks that change no letter into another. The diaeresis and the ring are left out: ü may stand for u or ue. */
const MARKS = ['\u0300', '\u0301', '\u0302', '\u0303', '\u0304', '\u0306', '\u030c', '\u0323', '\u0327'];

const isLatin = (letter: string): boolean => /^\p{Script=Latin}$/u.test(letter);
const withoutMarks = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/(\p{Script=Latin})([^\P{M}\u0308\u030a]+)/gu, '$1')
    .normalize('NFC');

type Change = (name: string, draws: readonly number[]) => string;

const at = <T>(list: readonly T[], draw: number): T => list.at(draw % list.length)!;
const byLetter = (change: (letter: string, draw: number) => string): Change => {
  return (name, draws) => [...name].map((letter, nth) => change(letter, at(draws, nth))).join('');
};

/** How a name may be written without becoming another. */
export const changes: Readonly<Record<string, Change>> = {
  'in capitals': (name) => name.toUpperCase(),
  'in small letters': (name) => name.toLowerCase(),
  'in capitals here and there': byLetter((letter, draw) => (draw % 2 === 0 ? letter.toUpperCase() : letter)),
  'without marks': withoutMarks,
  'with other marks': byLetter((letter, draw) =>
    isLatin(letter) && draw % 3 === 0 ? letter + at(MARKS, draw) : letter,
  ),
  'with marks apart from their letters': (name) => name.normalize('NFD'),
  'with other blanks': (name, draws) => {
    const [before, after] = [at(BLANKS, draws.at(0)!), at(BLANKS, draws.at(1)!)];
    return before + byLetter((letter, draw) => (letter === ' ' ? at(BLANKS, draw) : letter))(name, draws) + after;
  },
};

export const draws = fc.array(fc.nat({ max: 1_000 }), { minLength: 12, maxLength: 12 });

export const renamed = (person: ScreenedPerson, change: (name: string) => string): ScreenedPerson => ({
  ...person,
  names: person.names.map(change),
});

const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const WILD = [
  '',
  ' ',
  'X',
  '王',
  'A'.repeat(2_000),
  'ab '.repeat(700),
  '王'.repeat(2_000),
  'Wei Ming '.repeat(250),
  '\u0301'.repeat(500),
  '👩‍👩‍👧‍👦 🇹🇼 ❤️‍🔥',
  '\u202eמוחמד\u202c محمد \u200f',
  '\ud800 Li \udfff',
  'NUL\u0000 ESC\u001b[31m DEL\u007f',
  'İIıi ǅ ﬀ ß ẞ ŉ',
  '<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<',
  "'; drop table list_entry; --",
  '__proto__ constructor toString hasOwnProperty',
  '1979-03-14 0000 ㊉ ٣٤ ④',
  'Z̴̢̛͓a̵l̷g̶o̸',
];

/** Whatever a field of a form or a line of a file may hold. */
export const anyName = fc.oneof(
  fc.constantFrom(...WILD),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.array(unit, { maxLength: 120 }).map((units) => units.join('')),
);

const anyDate = fc.oneof(
  fc.constantFrom(
    '',
    '1970-02-31',
    '1970-13-01',
    '0000-00-00',
    '9999-99-99',
    '70',
    '082-05-17',
    '82/05/17',
    '民國82年',
    '1970-1-2',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

export const anyPerson: fc.Arbitrary<ScreenedPerson> = fc.record(
  {
    names: fc.array(anyName, { maxLength: 4 }),
    birthDate: anyDate,
    nationality: fc.oneof(fc.constantFrom('', 'XXX', 'tw'), fc.string({ unit: 'binary', maxLength: 4 })),
    passports: fc.array(
      fc.record({ number: anyName, state: fc.string({ maxLength: 4 }) }, { requiredKeys: ['number'] }),
      {
        maxLength: 2,
      },
    ),
  },
  { requiredKeys: ['names'] },
);
