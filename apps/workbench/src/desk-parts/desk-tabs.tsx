import type { SignedIn } from '@talent-window/ui';
import { useTexts } from '@talent-window/ui';
import { Link, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';

type Role = SignedIn['roles'][number];

/** Pages that belong together, with who has which of them. */
const GROUPS = [
  [
    { to: '/station', text: 'workbench-desks.tab-station', roles: ['station-officer', 'mission-officer'] },
    {
      to: '/pouches',
      text: 'workbench-desks.tab-pouches',
      roles: ['station-officer', 'mission-officer', 'nia-supervisor'],
    },
    { to: '/stock', text: 'workbench-desks.tab-stock', roles: ['station-officer', 'nia-supervisor'] },
  ],
  [
    { to: '/supervisor', text: 'workbench-desks.tab-supervisor', roles: ['nia-supervisor'] },
    { to: '/assignment', text: 'workbench-desks.tab-assignment', roles: ['nia-supervisor'] },
    { to: '/broken-glass', text: 'workbench-desks.tab-broken-glass', roles: ['nia-supervisor', 'auditor'] },
    { to: '/audit', text: 'workbench-desks.tab-audit', roles: ['auditor'] },
  ],
  [
    { to: '/operations', text: 'workbench-desks.tab-operations', roles: ['operator'] },
    { to: '/mail', text: 'workbench-desks.tab-mail', roles: ['operator'] },
    { to: '/operations/runbook', text: 'workbench-desks.tab-runbook', roles: ['operator'] },
  ],
] as const satisfies readonly (readonly { to: string; text: string; roles: readonly Role[] }[])[];

/** The pages beside this one, as far as they are the officer’s; nothing where there is but one. */
export function DeskTabs({ roles }: { readonly roles: readonly Role[] }): ReactNode {
  const { t } = useTexts('workbench-desks');
  const { pathname } = useLocation();
  const group = GROUPS.find((tabs) => tabs.some(({ to }) => pathname === to)) ?? [];
  const theirs = group.filter((tab) => tab.roles.some((role: Role) => roles.includes(role)));
  if (theirs.length < 2) return null;
  return (
    <nav aria-label={t('workbench-desks.tabs')} className="hall-tabs">
      {theirs.map(({ to, text }) => (
        <Link key={to} to={to} aria-current={pathname === to ? 'page' : undefined}>
          {t(text)}
        </Link>
      ))}
    </nav>
  );
}
