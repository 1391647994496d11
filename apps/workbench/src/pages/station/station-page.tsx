import { Title } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';

export function StationPage(): ReactNode {
  const { t } = useTexts('workbench-station');
  return <Title order={1}>{t('workbench-station.title')}</Title>;
}
