import { Button, Stack, Text, TextInput } from '@mantine/core';
import { $api, ProblemNotice, useTexts } from '@talent-window/ui';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import { Fold } from './fold.js';
import { OwnPassword } from './own-password.js';
import { Part } from './part.js';

export function SignInAddress({ email: present }: { readonly email: string }): ReactNode {
  const { t } = useTexts('portal-profile');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const change = $api.useMutation('post', '/api/account/address');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    change.mutate({ body: { email: email.trim(), password } });
  };
  return (
    <Part title={t('portal-profile.sign-in-address')}>
      <Text fw={600}>{present}</Text>
      <Fold title={t('portal-profile.sign-in-address-change')}>
        <form onSubmit={submit}>
          <Stack gap="md">
            <Text>{t('portal-profile.sign-in-address-detail')}</Text>
            <ProblemNotice error={change.error} />
            <TextInput
              type="email"
              required
              withAsterisk={false}
              label={t('portal-profile.new-address')}
              maw="24rem"
              value={email}
              onChange={({ currentTarget }) => setEmail(currentTarget.value)}
            />
            <OwnPassword value={password} onChange={setPassword} />
            <Button type="submit" loading={change.isPending} className="portal-main-button">
              {t('portal-profile.sign-in-address-change')}
            </Button>
            <Text role="status">{change.isSuccess && t('portal-profile.address-asked')}</Text>
          </Stack>
        </form>
      </Fold>
    </Part>
  );
}
