import { Anchor, Modal, Stack, Text } from '@mantine/core';
import type { SignedIn } from '@talent-window/ui';
import { useSessionChanged, useSignedInAgain, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { SignInForm } from '../pages/account/sign-in-form.js';

/** Signing in again over the page, whose text stays; nobody else may go on with what somebody typed. */
export function SessionOver({ person, onDone }: { readonly person: SignedIn; readonly onDone: () => void }): ReactNode {
  const { t } = useTexts('shell');
  const signedInAgain = useSignedInAgain();
  const sessionChanged = useSessionChanged();
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={t('shell.session-over')}
      size="md"
      centered
    >
      <Stack gap="md">
        <Text>{t('shell.session-over-detail')}</Text>
        <Text fw={600}>{t('shell.session-over-as', { name: person.displayName })}</Text>
        <SignInForm
          email={person.email}
          onSignedIn={async (who) => {
            // Somebody else must not see what stands on the page.
            if (who.accountId !== person.accountId) return location.assign('/');
            await signedInAgain();
            onDone();
          }}
        />
        <Anchor
          component="button"
          type="button"
          ta="start"
          onClick={() => void sessionChanged().then(() => location.assign('/sign-in'))}
        >
          {t('shell.session-over-other')}
        </Anchor>
      </Stack>
    </Modal>
  );
}
