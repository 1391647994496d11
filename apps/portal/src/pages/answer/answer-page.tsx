import { Title } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';

export function AnswerPage(): ReactNode {
  const { t } = useTexts('portal-answer');
  return <Title order={1}>{t('portal-answer.title')}</Title>;
}
