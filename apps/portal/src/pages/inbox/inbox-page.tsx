import { Title } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';

export function InboxPage(): ReactNode {
  const { t } = useTexts('portal-inbox');
  return <Title order={1}>{t('portal-inbox.title')}</Title>;
}
