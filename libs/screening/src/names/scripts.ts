import anyAscii from 'any-ascii';

export type Script = 'latin' | 'cyrillic' | 'arabic' | 'hebrew' | 'greek' | 'hangul' | 'han' | 'kana' | 'other';

/** `жzh`: the letter, then how it is written in Latin; a letter alone is not written. */
const letters = (rows: string): ReadonlyMap<string, string> =>
  new Map(rows.split(' ').map((row) => [row.slice(0, 1), row.slice(1)]));

/** By sound, as passports write it. */
const CYRILLIC = letters(
  'аa бb вv гg ґg дd ђdj еe ёyo єye жzh зz иi іi їyi йy јj кk лl љlj мm нn њnj оo пp рr сs тt ћc уu ўu фf хkh цts чch ' +
    'џdz шsh щshch ъ ыy ь эe юyu яya қk ғgh ңng өo үu ұu һh әa',
);
/** Short vowels are not written, and long ones not always. Capitals as in {@link soundOf}. */
const ARABIC = letters(
  'اa آa أa إi ىa بb پp تt ثt جj چC حh خh دd ذd رr زz ژj سs شS صs ضd طt ظz غg فf قk كk کk گg لl مm نn هh وw ڤv ٹt ڈd ڑr يy یy',
);
const HEBREW = letters('בb גg דd הh וv זz חh טt יy כk ךk לl מm םm נn ןn סs פp ףf צts ץts קk רr שS תt');

/** What Greek writes with two letters, or otherwise than it sounds. */
const GREEK: readonly (readonly [RegExp, string])[] = [
  [/ο[υύ]/g, 'u'],
  [/(?<=[αε])[υύ](?=[αεηιουωβγδζλμνρ])/g, 'v'],
  [/(?<=[αε])[υύ]/g, 'f'],
  [/^μπ/g, 'b'],
  [/^ντ/g, 'd'],
  [/γ[γκ]/g, 'ng'],
  [/χ/g, 'ch'],
  [/θ/g, 'th'],
  [/[ηήυύϊΐ]/g, 'i'],
  [/φ/g, 'f'],
];

const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ['latin', /\p{Script=Latin}/u],
  ['han', /\p{Script=Han}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['hangul', /\p{Script=Hangul}/u],
  ['greek', /\p{Script=Greek}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
];

export function scriptOf(letter: string): Script {
  if (letter <= '\u024f') return 'latin';
  return SCRIPTS.find(([, pattern]) => pattern.test(letter))?.[0] ?? 'other';
}

/** Scripts whose words come without their vowels. */
export const isConsonantal = (script: Script): boolean => script === 'arabic' || script === 'hebrew';

/** One word in lower-case Latin letters and digits; empty where nothing of it can be read. */
export function romanise(word: string, script: Script): string {
  const lower = word.toLowerCase();
  if (script === 'cyrillic') return byLetter(lower, CYRILLIC);
  if (script === 'arabic') return byLetter(lower.replace(/^ال(?=..)/u, ''), ARABIC);
  if (script === 'hebrew') return byLetter(lower, HEBREW);
  if (script === 'greek') return ascii(GREEK.reduce((text, [written, sound]) => text.replace(written, sound), lower));
  return ascii(lower);
}

const byLetter = (word: string, table: ReadonlyMap<string, string>): string =>
  Array.from(word, (letter) => table.get(letter) ?? (letter <= '\u024f' ? ascii(letter) : '')).join('');

const isAscii = /^[a-z0-9]*$/;
const ascii = (word: string): string =>
  isAscii.test(word)
    ? word
    : anyAscii(word)
        .toLowerCase()
        .replace(/[^a-z0-9]/g, '');
