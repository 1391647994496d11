/** The letters of C40 as ICAO 9303-13 uses it: three in two bytes; the filler of an MRZ counts as a blank. */
const LETTERS = '   0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Announces a single letter that is written as it is, at the end. */
const UNLATCH = 0xfe;

const valueOf = (letter: string): number => {
  const value = letter === ' ' || letter === '<' ? 3 : LETTERS.indexOf(letter, 3) + 1;
  if (value < 3) throw new RangeError(`"${letter}" cannot be written in a seal`);
  return value;
};

/** Capital letters, digits and blanks, three in two bytes [ICAO 9303-13 §2.2.1]. */
export function encodeC40(text: string): Uint8Array {
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i += 3) {
    const [a, b, c] = [text[i], text[i + 1], text[i + 2]];
    if (b === undefined) {
      bytes.push(UNLATCH, text.charCodeAt(i) + 1);
      continue;
    }
    // A pair is filled up with shift 1, which says nothing.
    const value = 1600 * valueOf(a ?? ' ') + 40 * valueOf(b) + (c === undefined ? 0 : valueOf(c)) + 1;
    bytes.push(value >> 8, value & 0xff);
  }
  return Uint8Array.from(bytes);
}

const letterOf = (value: number): string => (value < 3 ? '' : value === 3 ? ' ' : (LETTERS[value - 1] ?? ''));

/** Throws for bytes that are no C40. */
export function decodeC40(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    const [high, low] = [bytes[i] ?? 0, bytes[i + 1] ?? 0];
    if (high === UNLATCH) {
      text += String.fromCharCode(low - 1);
      continue;
    }
    const value = high * 256 + low - 1;
    const values = [Math.floor(value / 1600), Math.floor(value / 40) % 40, value % 40];
    if (value < 0 || (values[0] ?? 0) > 39) throw new RangeError('these bytes are no C40');
    text += values.map(letterOf).join('');
  }
  if (bytes.length % 2 === 1) throw new RangeError('C40 has an even number of bytes');
  return text;
}
