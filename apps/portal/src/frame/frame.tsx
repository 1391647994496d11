import { Anchor, Group } from '@mantine/core';
import { LanguageSwitch, Late, signOut, useSession, useSessionChanged, useTexts } from '@talent-window/ui';
import { Link, Outlet } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Suspense } from 'react';

/** What stands around every page of the portal. */
export function Frame(): ReactNode {
  const { t } = useTexts('shell');
  const { person } = useSession('portal');
  const sessionChanged = useSessionChanged();
  return (
    <>
      <a className="tw-skip" href="#content">
        {t('shell.skip-to-content')}
      </a>
      <header className="portal-head">
        <Group className="portal-column" justify="space-between" py="sm">
          <Anchor component={Link} to="/" fw={650} underline="never" c="var(--tw-ink)">
            {t('shell.platform')}
          </Anchor>
          <Group gap="xs">
            <LanguageSwitch />
            {person ? (
              <Anchor component="button" onClick={() => void signOut('portal').then(sessionChanged)}>
                {t('shell.sign-out')}
              </Anchor>
            ) : (
              <Anchor component={Link} to="/sign-in">
                {t('shell.sign-in')}
              </Anchor>
            )}
          </Group>
        </Group>
      </header>
      <main id="content" tabIndex={-1} className="portal-column portal-main">
        <Suspense fallback={<Late />}>
          <Outlet />
        </Suspense>
      </main>
    </>
  );
}
