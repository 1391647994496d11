import { Stack, Text, Title } from '@mantine/core';
import { useSession, useTexts } from '@talent-window/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { SIGNED_IN } from './session-over.js';

/** Where the tab ends that was opened to sign in: the other tabs go on, this one can be closed. */
export function SignedInPage(): ReactNode {
  const { t } = useTexts('workbench-desk');
  const { person } = useSession('desk');
  const name = person?.displayName;
  useEffect(() => {
    if (name === undefined) return;
    const channel = new BroadcastChannel(SIGNED_IN);
    channel.postMessage(name);
    channel.close();
  }, [name]);
  return (
    <div className="desk-door">
      <Stack gap="md" align="flex-start">
        <Title order={1}>{t('workbench-desk.signed-in', { name: name ?? '' })}</Title>
        <Text>{t('workbench-desk.signed-in-detail')}</Text>
        <Link to="/">{t('workbench-desk.to-queue')}</Link>
      </Stack>
    </div>
  );
}
