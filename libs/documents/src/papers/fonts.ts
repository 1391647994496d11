import { createRequire } from 'node:module';
import { leanFont } from './lean-font.js';

/** What we ask of a font; PDFKit asks more. */
interface OpenFont {
  hasGlyphForCodePoint(codePoint: number): boolean;
}

const load = createRequire(import.meta.url);
const fontkit = load('fontkit') as { create(font: Buffer): OpenFont };
const font = (name: string): OpenFont => fontkit.create(leanFont(load.resolve(`@expo-google-fonts/${name}.ttf`)));

/**
 * Opened once for all papers, which is most of the work. All are under the SIL Open Font License; each paper embeds only the letters it uses. The Han fonts lack many Latin letters
 * with marks, so that names are written in the Latin ones.
 */
export const FONTS = {
  han: font('noto-sans-tc/400Regular/NotoSansTC_400Regular'),
  'han-bold': font('noto-sans-tc/700Bold/NotoSansTC_700Bold'),
  latin: font('noto-sans/400Regular/NotoSans_400Regular'),
  'latin-bold': font('noto-sans/700Bold/NotoSans_700Bold'),
  mono: font('noto-sans-mono/500Medium/NotoSansMono_500Medium'),
} as const;
export type FontName = keyof typeof FONTS;

/** Which of two fonts writes a letter; a letter that neither has is shown as missing, never left out. */
export interface FontPair {
  readonly han: FontName;
  readonly latin: FontName;
}
export const REGULAR: FontPair = { han: 'han', latin: 'latin' };
export const BOLD: FontPair = { han: 'han-bold', latin: 'latin-bold' };
export const MONO: FontPair = { han: 'han', latin: 'mono' };

/** 〓, which printers set where a letter is missing. */
const MISSING = '\u3013';
const LATIN = /[\u0020-\u007e\u00a0-\u024f\u1e00-\u1eff]|\p{Mn}/u;
/** Quotation marks, dashes and dots have the width of the language they stand in. */
const EITHER = /[\u2010-\u2027\u00b7\u2030-\u205e]/u;

/** A piece of text in one font. */
export interface Run {
  readonly text: string;
  readonly font: FontName;
}

export type HasLetter = (font: FontName, letter: string) => boolean;

/** Splits a text into runs of one font each. */
export function runsOf(text: string, fonts: FontPair, language: 'zh' | 'en', has: HasLetter): readonly Run[] {
  const runs: { text: string; font: FontName }[] = [];
  for (const letter of text.normalize('NFC')) {
    const { letter: shown, font } = fontOf(letter, fonts, language, has);
    const last = runs.at(-1);
    if (last?.font === font) last.text += shown;
    else runs.push({ text: shown, font });
  }
  return runs;
}

function fontOf(
  letter: string,
  { han, latin }: FontPair,
  language: 'zh' | 'en',
  has: HasLetter,
): { readonly letter: string; readonly font: FontName } {
  const prefersLatin = LATIN.test(letter) || (language === 'en' && EITHER.test(letter));
  const font = (prefersLatin ? [latin, han] : [han, latin]).find((it) => has(it, letter));
  return font === undefined ? { letter: MISSING, font: han } : { letter, font };
}

export const hasLetter: HasLetter = (name, letter) => FONTS[name].hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
