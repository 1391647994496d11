import { Title } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';

export function HomePage(): ReactNode {
  const { t } = useTexts('portal-home');
  return <Title order={1}>{t('portal-home.title')}</Title>;
}
