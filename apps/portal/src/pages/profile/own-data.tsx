import { Button } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { Part } from './part.js';

export function OwnData(): ReactNode {
  const { t } = useTexts('portal-profile');
  return (
    <Part title={t('portal-profile.own-data')} detail={t('portal-profile.own-data-detail')}>
      <Button component="a" href="/api/own-data" download variant="default" style={{ alignSelf: 'flex-start' }}>
        {t('portal-profile.own-data-download')}
      </Button>
    </Part>
  );
}
