import { Button, Stack, Text } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';

export function NoOrganisation(): ReactNode {
  const { t } = useTexts('portal-organisation');
  return (
    <Stack gap="md" align="flex-start">
      <Text>{t('portal-organisation.none-detail')}</Text>
      <Button component="a" href="/sign-in/certificate?next=/organisation" variant="default">
        {t('portal-organisation.by-certificate')}
      </Button>
    </Stack>
  );
}
