import { Text } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';

/** The path of its own, told before anything is chosen. */
export function HkMacau(): ReactNode {
  const { t } = useTexts('portal-eligibility');
  return (
    <div className="portal-note">
      <Text fw={650}>{t('portal-eligibility.hk-macau')}</Text>
      <Text>{t('portal-eligibility.hk-macau-detail')}</Text>
    </div>
  );
}
