import { Button, Modal, Stack, Text } from '@mantine/core';
import { onSignedOut, useSessionChanged, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { signInAt } from './sign-in.js';

/** The tab in which an officer signs in tells the others by it. */
export const SIGNED_IN = 'talent-window.desk';

/** Over the page that was left, with what was typed in it: signs in beside it, and goes on. */
export function SessionOver(): ReactNode {
  const { t } = useTexts('workbench-desk', 'shell');
  const [isOver, setOver] = useState(false);
  const sessionChanged = useSessionChanged();
  useEffect(() => {
    onSignedOut(() => setOver(true));
    return () => onSignedOut(() => undefined);
  }, []);
  useEffect(() => {
    const channel = new BroadcastChannel(SIGNED_IN);
    channel.addEventListener('message', () => {
      setOver(false);
      void sessionChanged();
    });
    return () => channel.close();
  }, [sessionChanged]);
  return (
    <Modal
      opened={isOver}
      onClose={() => setOver(false)}
      title={t('shell.session-over')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <Stack gap="md" align="flex-start">
        <Text>{t('shell.session-over-detail')}</Text>
        <Button component="a" href={signInAt('/officer/signed-in')} target="_blank" rel="opener">
          {t('workbench-desk.sign-in-new-tab')}
        </Button>
        <Text size="sm" c="var(--tw-faint)">
          {t('workbench-desk.sign-in-new-tab-hint')}
        </Text>
      </Stack>
    </Modal>
  );
}
