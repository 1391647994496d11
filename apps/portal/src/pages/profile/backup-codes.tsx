import { Button, Stack, Text } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';

export function BackupCodes({ codes }: { readonly codes: readonly string[] }): ReactNode {
  const { t } = useTexts('portal-profile');
  return (
    <Stack gap="xs" align="flex-start" className="portal-print">
      <Text component="h3" fw={650}>
        {t('portal-profile.backup-codes')}
      </Text>
      <Text>{t('portal-profile.backup-codes-detail')}</Text>
      <ul className="portal-codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Button variant="default" className="tw-no-print" onClick={() => print()}>
        {t('portal-profile.print')}
      </Button>
    </Stack>
  );
}
