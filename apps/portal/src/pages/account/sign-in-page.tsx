import { Title } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';

export function SignInPage(): ReactNode {
  const { t } = useTexts('portal-account');
  return <Title order={1}>{t('portal-account.title')}</Title>;
}
