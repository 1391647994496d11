import { Stack, Text, Title } from '@mantine/core';
import { $api, Late, useSession, useTexts } from '@talent-window/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { isCardAccount } from '../account/card-account.js';
import { NoticesAddress } from './notices-address.js';
import { OwnData } from './own-data.js';
import { Part } from './part.js';
import { Passkeys } from './passkeys.js';
import { Password } from './password.js';
import { PreferredLanguage } from './preferred-language.js';
import { SecondFactor } from './second-factor.js';
import { Sessions } from './sessions.js';
import { SignInAddress } from './sign-in-address.js';

export function ProfilePage(): ReactNode {
  const { t } = useTexts('portal-profile');
  const { person } = useSession('portal');
  // Together, so that nothing moves when a part of it comes late.
  const parts = [
    $api.useQuery('get', '/api/notices/address'),
    $api.useQuery('get', '/api/account/passkeys'),
    $api.useQuery('get', '/api/account/sessions'),
  ];
  if (!person) return null;
  if (parts.some(({ isPending }) => isPending)) return <Late />;
  const { displayName: name, email } = person;
  const hasPassword = !isCardAccount(person);
  return (
    <Stack gap="2rem">
      <Stack gap="xs">
        <Title order={1}>{t('portal-profile.title')}</Title>
        <Text c="var(--tw-faint)">
          {hasPassword ? t('portal-profile.signed-in-as', { name, email }) : t('portal-profile.by-card', { name })}
        </Text>
      </Stack>
      <NoticesAddress />
      <Part title={t('portal-profile.mandates')} detail={t('portal-profile.mandates-detail')}>
        <Link to="/mandates">{t('portal-profile.mandates-open')}</Link>
      </Part>
      <PreferredLanguage />
      {hasPassword && (
        <>
          <SignInAddress email={email} />
          <Password />
          <SecondFactor />
          <Passkeys />
        </>
      )}
      <Sessions />
      <OwnData />
    </Stack>
  );
}
