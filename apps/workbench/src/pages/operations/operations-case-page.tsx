import { Title } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';

export function OperationsCasePage(): ReactNode {
  const { t } = useTexts('workbench-operations');
  return <Title order={1}>{t('workbench-operations.title')}</Title>;
}
