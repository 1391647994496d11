import { Title } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';

export function CollectionPage(): ReactNode {
  const { t } = useTexts('portal-collection');
  return <Title order={1}>{t('portal-collection.title')}</Title>;
}
