import { Button, Stack, Text, TextInput, Title } from '@mantine/core';
import { $api, ProblemNotice, useTexts } from '@talent-window/ui';
import { Link } from '@tanstack/react-router';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';

export function RecoverPage(): ReactNode {
  const { t } = useTexts('portal-account');
  const [email, setEmail] = useState('');
  const [isMissing, setMissing] = useState(false);
  const recover = $api.useMutation('post', '/api/account/recovery');

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setMissing(email.trim() === '');
    if (email.trim() !== '') recover.mutate({ body: { email: email.trim() } });
  };

  return (
    <Stack className="portal-narrow" gap="lg">
      <Stack gap="xs">
        <Title order={1}>{t('portal-account.recover')}</Title>
        <Text c="var(--tw-faint)">{t('portal-account.recover-lead')}</Text>
      </Stack>
      <form noValidate onSubmit={submit} className="portal-sheet">
        <Stack gap="md">
          <ProblemNotice error={recover.error} />
          <TextInput
            type="email"
            label={t('portal-account.email')}
            autoComplete="username"
            value={email}
            onChange={({ currentTarget }) => setEmail(currentTarget.value)}
            error={isMissing ? t('portal-account.email-missing') : undefined}
          />
          <Button type="submit" loading={recover.isPending} className="portal-main-button">
            {t('portal-account.send-link')}
          </Button>
          <Text role="status">
            {recover.isSuccess && t('portal-account.recover-sent', { email: recover.variables.body.email })}
          </Text>
          <Text size="sm" c="var(--tw-faint)">
            {t('portal-account.recover-no-mail')}
          </Text>
          <Link to="/sign-in">{t('portal-account.to-sign-in')}</Link>
        </Stack>
      </form>
    </Stack>
  );
}
