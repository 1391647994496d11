import { Title } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';

export function CasePage(): ReactNode {
  const { t } = useTexts('workbench-case');
  return <Title order={1}>{t('workbench-case.title')}</Title>;
}
