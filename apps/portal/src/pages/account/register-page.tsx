import { Button, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import type { SummaryItem } from '@talent-window/ui';
import { $api, ErrorSummary, ProblemNotice, useTexts } from '@talent-window/ui';
import { Link } from '@tanstack/react-router';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import { useSearchWords } from '../../frame/search.js';
import { findingsAt } from '../../frame/findings.js';
import { LookAtMail } from './look-at-mail.js';

const SHORTEST = 12;

export function RegisterPage(): ReactNode {
  const { t, of, locale } = useTexts('portal-account');
  const { next } = useSearchWords();
  const [displayName, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [mine, setMine] = useState<readonly SummaryItem[]>([]);
  const register = $api.useMutation('post', '/api/account');
  const theirs = findingsAt(register.error, of);
  const items = mine.length > 0 ? mine : theirs;
  const fault = (fieldId: string): string | undefined => items.find((item) => item.fieldId === fieldId)?.text;

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const found: SummaryItem[] = [];
    if (displayName.trim() === '') found.push({ fieldId: 'displayName', text: t('portal-account.name-missing') });
    if (email.trim() === '') found.push({ fieldId: 'email', text: t('portal-account.email-missing') });
    if (password.length < SHORTEST) found.push({ fieldId: 'password', text: t('portal-account.password-short') });
    setMine(found);
    if (found.length === 0) {
      register.mutate({ body: { displayName: displayName.trim(), email: email.trim(), password, locale } });
    }
  };

  if (register.isSuccess) return <LookAtMail email={email.trim()} onChange={() => register.reset()} />;
  return (
    <Stack className="portal-narrow" gap="lg">
      <Stack gap="xs">
        <Title order={1}>{t('portal-account.register')}</Title>
        <Text c="var(--tw-faint)">{t('portal-account.register-lead')}</Text>
      </Stack>
      <form noValidate onSubmit={submit} className="portal-sheet">
        <ErrorSummary items={items} />
        {theirs.length === 0 && <ProblemNotice error={register.error} />}
        <Stack gap="md">
          <TextInput
            id="displayName"
            label={t('portal-account.name')}
            description={t('portal-account.name-hint')}
            autoComplete="name"
            maxLength={100}
            value={displayName}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
            error={fault('displayName')}
          />
          <TextInput
            id="email"
            type="email"
            label={t('portal-account.email')}
            description={t('portal-account.email-hint')}
            autoComplete="username"
            maxLength={254}
            value={email}
            onChange={({ currentTarget }) => setEmail(currentTarget.value)}
            error={fault('email')}
          />
          <div>
            <PasswordInput
              id="password"
              label={t('portal-account.password')}
              description={t('portal-account.password-hint')}
              autoComplete="new-password"
              value={password}
              onChange={({ currentTarget }) => setPassword(currentTarget.value)}
              error={fault('password')}
              visibilityToggleButtonProps={{ 'aria-label': t('portal-account.show-password') }}
            />
            <Text size="sm" c="var(--tw-faint)" mt={4}>
              {t('portal-account.password-length', { count: password.length })}
            </Text>
          </div>
          <Button type="submit" loading={register.isPending} className="portal-main-button">
            {t('portal-account.create-account')}
          </Button>
          <Text>
            {t('portal-account.have-account')}{' '}
            <Link to="/sign-in" search={() => (next === undefined ? {} : { next })}>
              {t('portal-account.sign-in')}
            </Link>
          </Text>
        </Stack>
      </form>
    </Stack>
  );
}
