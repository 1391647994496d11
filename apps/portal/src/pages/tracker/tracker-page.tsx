import { Title } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';

export function TrackerPage(): ReactNode {
  const { t } = useTexts('portal-tracker');
  return <Title order={1}>{t('portal-tracker.title')}</Title>;
}
