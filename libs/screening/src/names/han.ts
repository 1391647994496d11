import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import { JAPANESE_GIVEN_NAMES, JAPANESE_SURNAMES } from './japanese.js';

/** A name in Han characters, read. */
export interface HanName {
  /** simplified and without spaces: 張偉銘 and 张伟铭 are one */
  readonly characters: string;
  /** Hanyu pinyin without tones, one for each character; none where the name is not Chinese */
  readonly syllables: readonly string[];
  /** words of a reading that is not Chinese */
  readonly words: readonly string[];
}

const simplify = Converter({ from: 't', to: 'cn' });
const SURNAME_LENGTHS = [3, 2];

/** Reads a name in Han characters. What begins with a surname of Japan is not read as Chinese. */
export function readHan(text: string): HanName {
  const characters = simplify(text.replace(/[^\p{Script=Han}]/gu, ''));
  const japanese = SURNAME_LENGTHS.map((length) => characters.slice(0, length)).find((it) => JAPANESE_SURNAMES.has(it));
  if (japanese !== undefined) {
    const given = characters.slice(japanese.length);
    const words = [JAPANESE_SURNAMES.get(japanese) ?? '', JAPANESE_GIVEN_NAMES.get(given) ?? given];
    return { characters, syllables: [], words: words.filter((word) => word !== '') };
  }
  const syllables = pinyin(characters, { toneType: 'none', type: 'array', surname: 'head', v: true })
    .map((it) => it.toLowerCase())
    .filter((it) => /^[a-z]+$/.test(it));
  // Characters that nobody can read are compared as they are.
  return syllables.length > 0 ? { characters, syllables, words: [] } : { characters, syllables, words: [characters] };
}
