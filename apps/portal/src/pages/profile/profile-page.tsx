import { Title } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';

export function ProfilePage(): ReactNode {
  const { t } = useTexts('portal-profile');
  return <Title order={1}>{t('portal-profile.title')}</Title>;
}
