import { Stack, Text, Title } from '@mantine/core';
import { useSession, useTexts } from '@talent-window/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { placesOf, worksOnCases } from '../../frame/places.js';
import { QueuePage } from './queue-page.js';

/** Where an officer begins: with their cases, or at the doors to where they work instead. */
export function OverviewPage(): ReactNode {
  const { t } = useTexts('workbench-desk', 'workbench-queue');
  const { person } = useSession('desk');
  if (!person) return null;
  if (worksOnCases(person.roles)) return <QueuePage />;
  return (
    <div className="desk-door">
      <Stack gap="md">
        <Title order={1}>{t('workbench-queue.welcome', { name: person.displayName })}</Title>
        {placesOf(person.roles).map(({ to, name }) => (
          <Link key={to} to={to} className="desk-door-link">
            {t(name)}
          </Link>
        ))}
        {placesOf(person.roles).length === 0 && <Text>{t('workbench-queue.no-place')}</Text>}
      </Stack>
    </div>
  );
}
