import { Button, Stack, Text, Title } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import type { Ask, Nationality } from './ask.js';

/** A nationality that comes under another act. */
export function NotHere({
  nationality,
  onAnswer,
}: Pick<Ask, 'onAnswer'> & { readonly nationality: Nationality }): ReactNode {
  const { t } = useTexts('portal-eligibility');
  return (
    <Stack gap="md" align="flex-start">
      <Title order={1}>{t('portal-eligibility.not-here')}</Title>
      <Text>
        {t(nationality.code === 'TWN' ? 'portal-eligibility.not-here-roc' : 'portal-eligibility.not-here-mainland')}
      </Text>
      <Text>{t('portal-eligibility.not-here-next')}</Text>
      <Button variant="default" onClick={() => onAnswer({ nationality: undefined })}>
        {t('portal-eligibility.change-nationality')}
      </Button>
    </Stack>
  );
}
