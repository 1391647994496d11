import { Button, Stack, Text, Title } from '@mantine/core';
import { IconCreditCard, IconFingerprint } from '@tabler/icons-react';
import type { SignedIn } from '@talent-window/ui';
import { ProblemNotice, useTexts } from '@talent-window/ui';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { knowsPasskeys, NoPasskeyUsed, signInByPasskey } from './passkey.js';

/** Signing in without a password. */
export function OtherWays({
  next,
  onSignedIn,
}: {
  readonly next: string;
  readonly onSignedIn: (person: SignedIn) => unknown;
}): ReactNode {
  const { t } = useTexts('portal-account');
  const byPasskey = useMutation({
    mutationFn: signInByPasskey,
    onSuccess: async (signedIn) => {
      const person = signedIn.find(({ app }) => app === 'portal');
      if (person) await onSignedIn(person);
    },
  });
  return (
    <Stack component="section" gap="sm" aria-labelledby="other-ways">
      <Title order={2} size="h4" id="other-ways">
        {t('portal-account.other-ways')}
      </Title>
      {byPasskey.error instanceof NoPasskeyUsed ? (
        <Text role="alert">{t('portal-account.passkey-not-used')}</Text>
      ) : (
        <ProblemNotice error={byPasskey.error} />
      )}
      {knowsPasskeys() && (
        <Button
          variant="default"
          justify="flex-start"
          leftSection={<IconFingerprint size={20} aria-hidden />}
          loading={byPasskey.isPending}
          onClick={() => byPasskey.mutate()}
        >
          {t('portal-account.by-passkey')}
        </Button>
      )}
      <Button
        component="a"
        href={`/sign-in/certificate?next=${encodeURIComponent(next)}`}
        variant="default"
        justify="flex-start"
        leftSection={<IconCreditCard size={20} aria-hidden />}
        styles={{ label: { whiteSpace: 'normal' } }}
      >
        {t('portal-account.by-certificate')}
      </Button>
    </Stack>
  );
}
