import type { Locale } from '@talent-window/i18n';
import { Button } from '@mantine/core';
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
    <Button
      variant="subtle"
      size="compact-md"
      fw={500}
      miw="4.75rem"
      lang={other}
      onClick={() => void changeLanguage(other)}
    >
      {LANGUAGE_NAMES[other]}
    </Button>
  );
}
