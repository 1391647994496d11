import { Anchor, Stack, Text, Title } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { SendAgain } from './send-again.js';

/** Registered, and what comes next; whether the address had an account already only its mailbox tells. */
export function LookAtMail({ email, onChange }: { readonly email: string; readonly onChange: () => void }): ReactNode {
  const { t } = useTexts('portal-account');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Stack className="portal-narrow" gap="md">
      <Title order={1} ref={heading} tabIndex={-1}>
        {t('portal-account.look-at-mail')}
      </Title>
      <div className="portal-sheet">
        <Stack gap="md" align="flex-start">
          <Text>{t('portal-account.look-at-mail-detail', { email })}</Text>
          <Text c="var(--tw-faint)">{t('portal-account.look-for-mail')}</Text>
          <SendAgain email={email} />
          <Anchor component="button" type="button" onClick={onChange}>
            {t('portal-account.change-address')}
          </Anchor>
        </Stack>
      </div>
    </Stack>
  );
}
