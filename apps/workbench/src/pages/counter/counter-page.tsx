import { Title } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';

export function CounterPage(): ReactNode {
  const { t } = useTexts('workbench-counter');
  return <Title order={1}>{t('workbench-counter.title')}</Title>;
}
