import { Title } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';

export function OverviewPage(): ReactNode {
  const { t } = useTexts('workbench-queue');
  return <Title order={1}>{t('workbench-queue.title')}</Title>;
}
