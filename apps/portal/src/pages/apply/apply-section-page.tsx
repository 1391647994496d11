import { Title } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';

export function ApplySectionPage(): ReactNode {
  const { t } = useTexts('portal-apply');
  return <Title order={1}>{t('portal-apply.title')}</Title>;
}
