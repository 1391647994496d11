import { Title } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';

export function CasesPage(): ReactNode {
  const { t } = useTexts('portal-cases');
  return <Title order={1}>{t('portal-cases.title')}</Title>;
}
