import { Title } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';

export function CashierPage(): ReactNode {
  const { t } = useTexts('workbench-cashier');
  return <Title order={1}>{t('workbench-cashier.title')}</Title>;
}
