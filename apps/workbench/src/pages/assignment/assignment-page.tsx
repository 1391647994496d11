import { Title } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';

export function AssignmentPage(): ReactNode {
  const { t } = useTexts('workbench-assignment');
  return <Title order={1}>{t('workbench-assignment.title')}</Title>;
}
