/**
 * How a word sounds, roughly, whatever the habits of whoever wrote it down: Mohammed and Muhamad, Gaddafi and Qaddafy.
 * Upper-case letters stand for one sound that is written with two: S sh, C ch.
 */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[oe])ff$/, 'v'],
  [/(.)\1+/g, '$1'],
  [/tsch|tch|cz|tj(?=$|[aeiou])/g, 'C'],
  [/shch|sch|sh/g, 'S'],
  [/ch/g, 'C'],
  [/dzh|zh|dj|dz(?=h)/g, 'j'],
  [/ck|kh(?=[^aeiouy]|$)/g, 'k'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/gh|gu(?=[ei])/g, 'g'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/bh/g, 'b'],
  [/rh/g, 'r'],
  [/qu(?=[ei])|q/g, 'k'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/(?<=[aeiou])w(?![aeiou]|$)/g, 'u'],
  [/w/g, 'v'],
  [/(?<=[aeiou])j(?![aeiou])/g, 'i'],
  [/y/g, 'i'],
  [/oo|ou|ue|uo(?=$)/g, 'u'],
  [/oe|eo/g, 'o'],
  [/ee|ie|iu(?=$)|ei|ae|ai(?=.)/g, 'e'],
  [/au(?=f|v)/g, 'o'],
  [/(?<=[aeiou])h$/g, ''],
  [/(.)\1+/g, '$1'],
];

export const soundOf = (word: string): string =>
  SOUNDS.reduce((text, [written, sound]) => text.replace(written, sound), word);

const VOWELS = /[aeiou]/g;
const CONSONANTS: Readonly<Record<string, string>> = { g: 'k', z: 's', v: 'f', C: 'S' };

/** The consonants of a sound: what is left where vowels are not written, or written as one likes. */
export const consonantsOf = (sound: string): string =>
  sound
    .replace(VOWELS, '')
    .replace(/[gzvC]/g, (letter) => CONSONANTS[letter] ?? letter)
    .replace(/(.)\1+/g, '$1');

/** The same for a word whose script leaves out vowels: each letter is a sound already. */
export const soundOfConsonants = (word: string): string => word.replace(/(?<=.)h$/, '').replace(/(.)\1+/g, '$1');
