import { Button, Stack, Text, Title } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';

/** Where an officer goes to be let in, and comes back from to where they were. */
export const signInAt = (returnTo: string): string =>
  `/api/session/eip?${new URLSearchParams({ returnTo: returnTo.slice(0, 500) }).toString()}`;

export function SignIn(): ReactNode {
  const { t } = useTexts('workbench-desk');
  return (
    <div className="desk-door">
      <Stack gap="md" align="flex-start">
        <Title order={1}>{t('workbench-desk.sign-in-title')}</Title>
        <Text>{t('workbench-desk.sign-in-detail')}</Text>
        <Button component="a" size="md" href={signInAt(`${location.pathname}${location.search}`)}>
          {t('workbench-desk.sign-in-eip')}
        </Button>
        <Text size="sm" c="var(--tw-faint)">
          {t('workbench-desk.sign-in-help')}
        </Text>
        <a href="/">{t('workbench-desk.to-portal')}</a>
      </Stack>
    </div>
  );
}
