import type { BothTexts, Locale, TextAreas, TextParams } from '@talent-window/i18n';
import { fill } from '@talent-window/i18n/fill';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { HALF, locale as shownLocale } from './language.js';

/** `shell.save`: a key of one of the areas, as everywhere in the platform. */
export type TextKey<Area extends keyof TextAreas> = Area extends keyof TextAreas ? `${Area}.${TextAreas[Area]}` : never;

/** The words of a page, in the language that is shown. */
export interface Words<Area extends keyof TextAreas> {
  readonly locale: Locale;
  /** the text under a key, with its placeholders filled */
  readonly t: (key: TextKey<Area>, params?: TextParams) => string;
  /** the half of a text that comes from the API */
  readonly of: HalfOf;
}

interface HalfOf {
  (both: BothTexts): string;
  (both: BothTexts | undefined): string | undefined;
}

/** Loads the words of some areas, and suspends until they are there. */
export function useTexts<Area extends keyof TextAreas>(...areas: readonly Area[]): Words<Area> {
  const { t, i18n } = useTranslation([...areas]);
  const locale: Locale = i18n.language === 'en' ? 'en' : 'zh-TW';
  return useMemo(() => wordsIn(locale, t, i18n), [t, i18n, locale]);
}

/** The same in the language that is not shown, where both stand side by side. */
export function useOtherTexts<Area extends keyof TextAreas>(...areas: readonly Area[]): Words<Area> {
  const other: Locale = shownLocale() === 'en' ? 'zh-TW' : 'en';
  const { t, i18n } = useTranslation([...areas], { lng: other });
  return useMemo(() => wordsIn(other, t, i18n), [t, i18n, other]);
}

function wordsIn<Area extends keyof TextAreas>(
  locale: Locale,
  t: (key: string, options: { ns: string }) => string,
  i18n: { readonly exists: (key: string, options: { ns: string; lng: string }) => boolean },
): Words<Area> {
  const half = HALF[locale];
  const parts = (key: string): readonly [ns: string, name: string] => {
    const at = key.indexOf('.');
    return [key.slice(0, at), key.slice(at + 1)];
  };
  const read = (key: string): string => {
    const [ns, name] = parts(key);
    return t(name, { ns });
  };
  // A parameter may look like a key and be none: an e-mail address does.
  const findNamed = (key: string): string | undefined => {
    const [ns, name] = parts(key);
    return i18n.exists(name, { ns, lng: locale }) ? read(key) : undefined;
  };
  const of = (both: BothTexts | undefined): string | undefined => both?.[half];
  return {
    locale,
    t: (key, params = {}) => fill(read(key), params, half, findNamed),
    of: of as HalfOf,
  };
}
