import type { BothTexts, Locale, TextAreas, TextParams } from '@talent-window/i18n';
import { fill } from '@talent-window/i18n/fill';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { HALF } from './language.js';

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
  return useMemo(() => {
    const half = HALF[locale];
    const of = (both: BothTexts | undefined): string | undefined => both?.[half];
    return {
      locale,
      t: (key, params = {}) => {
        const at = key.indexOf('.');
        const ns = key.slice(0, at);
        return fill(t(key.slice(at + 1), { ns }), params, half, () => undefined);
      },
      of: of as HalfOf,
    };
  }, [t, locale]);
}
