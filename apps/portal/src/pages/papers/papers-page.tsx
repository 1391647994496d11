import { Title } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';

export function PapersPage(): ReactNode {
  const { t } = useTexts('portal-papers');
  return <Title order={1}>{t('portal-papers.title')}</Title>;
}
