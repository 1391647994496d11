import { Title } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';

export function OrganisationPage(): ReactNode {
  const { t } = useTexts('portal-organisation');
  return <Title order={1}>{t('portal-organisation.title')}</Title>;
}
