import { Button, Stack, Text, TextInput } from '@mantine/core';
import { $api, ProblemNotice, useTexts } from '@talent-window/ui';
import { useQueryClient } from '@tanstack/react-query';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import { findingsAt } from '../../frame/findings.js';
import { Fold } from './fold.js';
import { Part } from './part.js';

export function NoticesAddress(): ReactNode {
  const { t, of } = useTexts('portal-profile', 'portal-account', 'shell');
  const queries = useQueryClient();
  const address = $api.useQuery('get', '/api/notices/address');
  const change = $api.useMutation('put', '/api/notices/address', { onSuccess: () => queries.invalidateQueries() });
  const [email, setEmail] = useState('');
  const [fault] = findingsAt(change.error, of);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    change.mutate({ body: { email: email.trim() } });
  };

  return (
    <Part title={t('portal-profile.notices-address')} detail={t('portal-profile.notices-detail')}>
      <ProblemNotice error={address.error} />
      {address.data && <Text fw={600}>{address.data.email ?? t('portal-profile.notices-none')}</Text>}
      {address.data?.findings.map(({ reason, text }) => (
        <Text key={reason} c="var(--tw-yours)">
          {of(text)}
        </Text>
      ))}
      <Fold title={t('shell.change')}>
        <form onSubmit={submit}>
          <Stack gap="md" align="flex-start">
            {!fault && <ProblemNotice error={change.error} />}
            <TextInput
              type="email"
              required
              withAsterisk={false}
              label={t('portal-account.email')}
              autoComplete="email"
              w="100%"
              maw="24rem"
              value={email}
              onChange={({ currentTarget }) => setEmail(currentTarget.value)}
              error={fault?.text}
            />
            <Button type="submit" loading={change.isPending}>
              {t('shell.save')}
            </Button>
            <Text role="status">{change.isSuccess && t('portal-profile.saved')}</Text>
          </Stack>
        </form>
      </Fold>
    </Part>
  );
}
