/** Latin letters that ICAO Doc 9303-3 §6.A writes otherwise than without their accents. */
const OWN_SPELLING: Readonly<Record<string, string>> = {
  Ä: 'AE',
  Å: 'AA',
  Æ: 'AE',
  Ð: 'D',
  Đ: 'D',
  Ħ: 'H',
  Ĳ: 'IJ',
  Ł: 'L',
  Ŋ: 'N',
  Ö: 'OE',
  Ø: 'OE',
  Œ: 'OE',
  Þ: 'TH',
  Ŧ: 'T',
  Ü: 'UE',
  ẞ: 'SS',
};
const FILLED = /[\s\-\u2010-\u2015]+/gu;
const OMITTED = /[.,'’‘`´ʻʼ]/gu;

/**
 * Text as an MRZ writes it: A–Z, 0–9 and the filler for spaces and hyphens, apostrophes left out [ICAO 9303-3 §4.6, §6.A].
 * Throws a RangeError that names the first character which cannot be written.
 */
export const toMrzLetters = (text: string): string => {
  const upper = text.normalize('NFC').toUpperCase().normalize('NFC');
  const spelled = [...upper].map((letter) => OWN_SPELLING[letter] ?? letter).join('');
  const plain = spelled
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(OMITTED, '')
    .trim()
    .replace(FILLED, '<');
  const alien = [...plain].find((letter) => !/[A-Z0-9<]/.test(letter));
  if (alien !== undefined) throw new RangeError(`"${alien}" cannot be written in a machine-readable zone`);
  return plain;
};
