import { Divider, Group, Stack, Text, Title } from '@mantine/core';
import { useSession, useSessionChanged, useTexts } from '@talent-window/ui';
import { Link, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { pageOfOurs, useSearchWords } from '../../frame/search.js';
import { OtherWays } from './other-ways.js';
import { SignInForm } from './sign-in-form.js';

export function SignInPage(): ReactNode {
  const { t } = useTexts('portal-account');
  const { next } = useSearchWords();
  const { history } = useRouter();
  const { person } = useSession('portal');
  const sessionChanged = useSessionChanged();
  // As it was when one came: the address changes before this page has gone.
  const [goal] = useState(() => pageOfOurs(next));
  useEffect(() => {
    if (person) history.replace(goal);
  }, [person, goal, history]);
  return (
    <Stack className="portal-narrow" gap="lg">
      <Stack gap="xs">
        <Title order={1}>{t('portal-account.sign-in')}</Title>
        {next !== undefined && <Text c="var(--tw-faint)">{t('portal-account.sign-in-first')}</Text>}
      </Stack>
      <div className="portal-sheet">
        <SignInForm onSignedIn={sessionChanged} />
        <Group justify="space-between" mt="lg" gap="xs">
          <Link to="/recover">{t('portal-account.forgotten')}</Link>
          <Text component="span">
            {t('portal-account.no-account')}{' '}
            <Link to="/register" search={() => (next === undefined ? {} : { next })}>
              {t('portal-account.register')}
            </Link>
          </Text>
        </Group>
        <Divider my="lg" />
        <OtherWays next={goal} onSignedIn={sessionChanged} />
      </div>
    </Stack>
  );
}
