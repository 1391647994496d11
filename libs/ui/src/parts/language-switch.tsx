import type { Locale } from '@talent-window/i18n';
import type { ReactNode } from 'react';
import { changeLanguage } from '../language/language.js';
import { useTexts } from '../language/use-texts.js';

/** A language is named in itself, whichever is shown. */
export const LANGUAGE_NAMES = { 'zh-TW': '中文', en: 'English' } as const satisfies Record<Locale, string>;

/** Names the other language in that language; the place stays. */
export function LanguageSwitch(): ReactNode {
  const { locale } = useTexts('shell');
  const other = locale === 'en' ? 'zh-TW' : 'en';
  return (
    <button type="button" className="tw-language" lang={other} onClick={() => void changeLanguage(other)}>
      {LANGUAGE_NAMES[other]}
    </button>
  );
}
