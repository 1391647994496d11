import { Anchor, Stack, Text } from '@mantine/core';
import type { SignedIn } from '@talent-window/ui';
import { api, Dialog, useSessionChanged, useSignedInAgain, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { isCardAccount } from '../pages/account/card-account.js';
import { SignInForm } from '../pages/account/sign-in-form.js';

/** Signing in again over the page, whose text stays; nobody else may go on with what somebody typed. */
export function SessionOver({ person, onDone }: { readonly person: SignedIn; readonly onDone: () => void }): ReactNode {
  const { t } = useTexts('shell', 'portal-account');
  const signedInAgain = useSignedInAgain();
  const sessionChanged = useSessionChanged();
  const goOn = async (who: SignedIn): Promise<void> => {
    // Somebody else must not see what stands on the page.
    if (who.accountId !== person.accountId) return location.assign('/');
    await signedInAgain();
    onDone();
  };

  // Another window may have signed in: by card that is the only way.
  useEffect(() => {
    const look = async (): Promise<void> => {
      const { data } = await api.GET('/api/session').catch(() => ({ data: undefined }));
      const who = data?.signedIn.find(({ app }) => app === 'portal');
      if (who) await goOn(who);
    };
    const onFocus = (): void => void look();
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  });

  return (
    <Dialog title={t('shell.session-over')} opened>
      <Stack gap="md">
        <Text>{t('shell.session-over-detail')}</Text>
        <Text fw={600}>{t('shell.session-over-as', { name: person.displayName })}</Text>
        {isCardAccount(person) ? (
          <a href="/sign-in/certificate" target="_blank" rel="opener">
            {t('portal-account.by-certificate-here')}
          </a>
        ) : (
          <SignInForm email={person.email} onSignedIn={goOn} />
        )}
        <Anchor
          component="button"
          type="button"
          ta="start"
          onClick={() => void sessionChanged().then(() => location.assign('/sign-in'))}
        >
          {t('shell.session-over-other')}
        </Anchor>
      </Stack>
    </Dialog>
  );
}
