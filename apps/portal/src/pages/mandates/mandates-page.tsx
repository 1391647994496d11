import { Title } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';

export function MandatesPage(): ReactNode {
  const { t } = useTexts('portal-mandates');
  return <Title order={1}>{t('portal-mandates.title')}</Title>;
}
