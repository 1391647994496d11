import { Title } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';

export function CasePayPage(): ReactNode {
  const { t } = useTexts('portal-pay');
  return <Title order={1}>{t('portal-pay.title')}</Title>;
}
