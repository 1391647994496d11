import { Title } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';

export function StatusPage(): ReactNode {
  const { t } = useTexts('portal-status');
  return <Title order={1}>{t('portal-status.title')}</Title>;
}
