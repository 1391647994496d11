import { Button, PasswordInput, Stack, Text } from '@mantine/core';
import { $api, ProblemNotice, useTexts } from '@talent-window/ui';
import { useQueryClient } from '@tanstack/react-query';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import { findingsAt } from '../../frame/findings.js';
import { Fold } from './fold.js';
import { Part } from './part.js';

export function Password(): ReactNode {
  const { t, of } = useTexts('portal-profile', 'portal-account');
  const queries = useQueryClient();
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const change = $api.useMutation('put', '/api/account/password', { onSuccess: () => queries.invalidateQueries() });
  const faults = findingsAt(change.error, of);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    change.mutate({ body: { current, password } });
  };
  const shared = {
    required: true,
    withAsterisk: false,
    maw: '24rem',
    visibilityToggleButtonProps: { 'aria-label': t('portal-account.show-password') },
  } as const;
  return (
    <Part title={t('portal-profile.password')} detail={t('portal-profile.password-detail')}>
      <Fold title={t('portal-profile.password-change')}>
        <form onSubmit={submit}>
          <Stack gap="md">
            {faults.length === 0 && <ProblemNotice error={change.error} />}
            <PasswordInput
              {...shared}
              label={t('portal-profile.password-now')}
              autoComplete="current-password"
              value={current}
              onChange={({ currentTarget }) => setCurrent(currentTarget.value)}
            />
            <PasswordInput
              {...shared}
              label={t('portal-profile.password-new')}
              description={t('portal-profile.password-new-hint')}
              autoComplete="new-password"
              minLength={12}
              value={password}
              onChange={({ currentTarget }) => setPassword(currentTarget.value)}
              error={faults.map(({ text }) => text).join(' ') || undefined}
            />
            <Button type="submit" loading={change.isPending} className="portal-main-button">
              {t('portal-profile.password-change')}
            </Button>
            <Text role="status">{change.isSuccess && t('portal-profile.password-changed')}</Text>
          </Stack>
        </form>
      </Fold>
    </Part>
  );
}
