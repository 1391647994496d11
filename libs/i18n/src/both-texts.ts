/** The languages of the platform; neither is a translation of the other. */
export type Locale = 'zh-TW' | 'en';
export const LOCALES = ['zh-TW', 'en'] as const satisfies readonly Locale[];

/** One text in both languages. */
export interface BothTexts {
  readonly zh: string;
  readonly en: string;
}

/** What a text mentions: a word or number, or a name that differs by language. */
export type TextParams = Readonly<Record<string, string | number | BothTexts>>;
