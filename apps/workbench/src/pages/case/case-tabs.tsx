import { Tabs } from '@mantine/core';
import { Late, useSession, useTexts } from '@talent-window/ui';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ComponentType, ReactNode } from 'react';
import { lazy, Suspense } from 'react';
import { useKey } from '../../frame/keys.js';
import { ApplicationTab } from './application-tab.js';
import { AssignmentsTab } from './assignments-tab.js';
import { AuditTab } from './audit-tab.js';
import type { CaseView } from './case-data.js';
import { ExchangesTab } from './exchanges-tab.js';
import { IdentityTab } from './identity-tab.js';
import { NotesTab } from './notes-tab.js';
import { PaymentTab } from './payment-tab.js';
import { TimelineTab } from './timeline-tab.js';

export interface TabOf {
  readonly view: CaseView;
}

const DocumentsTab = lazy(async () => ({ default: (await import('./documents-tab.js')).DocumentsTab }));

const TABS = [
  ['application', ApplicationTab],
  ['documents', DocumentsTab],
  ['identity', IdentityTab],
  ['payment', PaymentTab],
  ['exchanges', ExchangesTab],
  ['notes', NotesTab],
  ['timeline', TimelineTab],
  ['assignments', AssignmentsTab],
  ['audit', AuditTab],
] as const satisfies readonly (readonly [string, ComponentType<TabOf>])[];
type TabName = (typeof TABS)[number][0];

/** What an officer of another agency has no part in. */
const OF_NIA: readonly TabName[] = ['identity', 'payment', 'exchanges', 'notes', 'assignments'];

/** Opens a tab by the address, so that it can be linked to and gone back to. */
export function useTab(): readonly [tab: string | undefined, show: (tab: TabName) => void] {
  const { tab }: { readonly tab?: unknown } = useSearch({ strict: false });
  const go = useNavigate();
  return [
    typeof tab === 'string' ? tab : undefined,
    (next) => void go({ to: '.', search: (before: object) => ({ ...before, tab: next }), replace: true }),
  ];
}

/** All that is known of a case, a kind of it at a time. */
export function CaseTabs({ view }: TabOf): ReactNode {
  const { t } = useTexts('workbench-case');
  const { person } = useSession('desk');
  const roles = person?.roles ?? [];
  const isOfNia = roles.some((role) => role === 'nia-reviewer' || role === 'nia-supervisor');
  const tabs = TABS.filter(([name]) =>
    name === 'audit' ? roles.includes('nia-supervisor') : isOfNia || !OF_NIA.includes(name),
  );
  const [asked, show] = useTab();
  const at = Math.max(
    0,
    tabs.findIndex(([name]) => name === asked),
  );
  const step = (by: number): void => {
    const next = tabs[(at + by + tabs.length) % tabs.length];
    if (next) show(next[0]);
  };
  useKey(']', () => step(1));
  useKey('[', () => step(-1));
  const open = view.desk?.findings.filter(({ result, decision }) => result === 'hit' && !decision).length ?? 0;
  return (
    <Tabs
      value={tabs[at]?.[0] ?? 'application'}
      onChange={(name) => tabs.forEach(([each]) => each === name && show(each))}
      keepMounted={false}
    >
      <div className="desk-tabs">
        <Tabs.List>
          {tabs.map(([name]) => (
            <Tabs.Tab key={name} value={name}>
              {t(`workbench-case.tab-${name}`)}
              {name === 'identity' && open > 0 && <span className="desk-tab-count"> {open}</span>}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </div>
      {tabs.map(([name, Tab]) => (
        <Tabs.Panel key={name} value={name} className="desk-tab">
          <Suspense fallback={<Late />}>
            <Tab view={view} />
          </Suspense>
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
