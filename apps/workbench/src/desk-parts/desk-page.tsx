import { Group, Stack, Text, Title } from '@mantine/core';
import type { SignedIn } from '@talent-window/ui';
import { Late, useSession, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { DeskTabs } from './desk-tabs.js';
import './desk-parts.css';

type Role = SignedIn['roles'][number];

interface DeskPageProps {
  readonly title: string;
  /** whose page it is; anybody else is told so before anything is asked for */
  readonly roles: readonly Role[];
  readonly lead?: string;
  /** beside the title */
  readonly aside?: ReactNode;
  /** the page in the officer’s own hands: it is told who that is */
  readonly children: (person: SignedIn) => ReactNode;
}

/** A page of one kind of desk: its title, the pages beside it, and for everybody else whose it is. */
export function DeskPage({ title, roles, lead, aside, children }: DeskPageProps): ReactNode {
  const { known, person } = useSession('desk');
  // Who is signed in to nothing meets the door of the workbench before.
  if (!known || !person) return <Late />;
  const isTheirs = person.roles.some((role) => roles.includes(role));
  return (
    <Stack gap="lg" className="hall-page">
      <Group justify="space-between" align="flex-end" gap="sm" wrap="wrap">
        <Stack gap={4}>
          <Title order={1}>{title}</Title>
          {lead !== undefined && isTheirs && <Text c="var(--tw-faint)">{lead}</Text>}
        </Stack>
        {isTheirs && aside}
      </Group>
      {isTheirs && <DeskTabs roles={person.roles} />}
      {isTheirs ? children(person) : <NotYours roles={roles} person={person} />}
    </Stack>
  );
}

/** Whose page this is, and what to do to get it. */
function NotYours({ roles, person }: { readonly roles: readonly Role[]; readonly person: SignedIn }): ReactNode {
  const { t, locale } = useTexts('workbench-desks', 'roles');
  const named = (list: readonly Role[]): string =>
    list.map((role) => t(`roles.${role}`)).join(locale === 'en' ? ', ' : '、');
  return (
    <div className="hall-panel" role="note">
      <Text fw={650}>{t('workbench-desks.not-yours', { roles: named(roles) })}</Text>
      <Text mt="xs">
        {t('workbench-desks.you-are', { name: person.displayName, roles: named(person.roles) })}{' '}
        {t('workbench-desks.who-to-ask')}
      </Text>
    </div>
  );
}
