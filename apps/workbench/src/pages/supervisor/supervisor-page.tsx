import { Title } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';

export function SupervisorPage(): ReactNode {
  const { t } = useTexts('workbench-supervisor');
  return <Title order={1}>{t('workbench-supervisor.title')}</Title>;
}
