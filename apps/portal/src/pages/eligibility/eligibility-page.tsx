import { Title } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';

export function EligibilityPage(): ReactNode {
  const { t } = useTexts('portal-eligibility');
  return <Title order={1}>{t('portal-eligibility.title')}</Title>;
}
