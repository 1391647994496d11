import { Stack, Text, Title } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

export function NoPage(): ReactNode {
  const { t } = useTexts('shell');
  return (
    <Stack gap="sm">
      <Title order={1}>{t('shell.no-page')}</Title>
      <Text>{t('shell.no-page-detail')}</Text>
      <Text>
        <Link to="/">{t('shell.to-start')}</Link>
      </Text>
    </Stack>
  );
}
