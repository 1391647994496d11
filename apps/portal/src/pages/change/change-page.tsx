import { Title } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';

export function ChangePage(): ReactNode {
  const { t } = useTexts('portal-change');
  return <Title order={1}>{t('portal-change.title')}</Title>;
}
