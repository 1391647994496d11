import { Radio, Stack, Text } from '@mantine/core';
import { api, changeLanguage, LANGUAGE_NAMES, ProblemNotice, useSession, useTexts } from '@talent-window/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Part } from './part.js';

type Language = keyof typeof LANGUAGE_NAMES;
const LANGUAGES = Object.entries(LANGUAGE_NAMES) as readonly (readonly [Language, string])[];

/** The language that comes first in notices, and that pages are shown in. */
export function PreferredLanguage(): ReactNode {
  const { t } = useTexts('portal-profile');
  const { person } = useSession('portal');
  const queries = useQueryClient();
  const prefer = useMutation({
    mutationFn: async (locale: Language) => {
      await api.PUT('/api/account/locale', { body: { locale } });
      await changeLanguage(locale);
    },
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <Part title={t('portal-profile.language')} detail={t('portal-profile.language-detail')}>
      <ProblemNotice error={prefer.error} />
      <Radio.Group
        aria-label={t('portal-profile.language')}
        value={prefer.variables ?? person?.locale ?? null}
        onChange={(value) => prefer.mutate(value === 'en' ? 'en' : 'zh-TW')}
      >
        <Stack gap="xs">
          {LANGUAGES.map(([language, name]) => (
            <Radio key={language} value={language} label={<span lang={language}>{name}</span>} size="md" />
          ))}
        </Stack>
      </Radio.Group>
      <Text role="status">{prefer.isSuccess && t('portal-profile.saved')}</Text>
    </Part>
  );
}
