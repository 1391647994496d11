import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { changeLanguage } from '../language/language.js';
import { useTexts } from '../language/use-texts.js';

/** Names the other language in that language; the place stays. */
export function LanguageSwitch(): ReactNode {
  const { t, locale } = useTexts('shell');
  const other = locale === 'en' ? 'zh-TW' : 'en';
  return (
    <Button variant="subtle" size="compact-md" lang={other} onClick={() => void changeLanguage(other)}>
      {t('shell.other-language')}
    </Button>
  );
}
