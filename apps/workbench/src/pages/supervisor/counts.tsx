import type { components } from '@talent-window/api-client';
import { $api, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { GoTo } from '../../desk-parts/go-to.js';

export type Workload = components['schemas']['Workload'];

/** The numbers that a supervisor looks at first; each opens what it counts. */
export function Counts({ workload: { unassigned, escalated, officers } }: { readonly workload: Workload }): ReactNode {
  const { t } = useTexts('workbench-supervisor');
  const queues = $api.useQuery('get', '/api/queues');
  const glasses = $api.useQuery('get', '/api/broken-glass');
  const overdue = queues.data?.find(({ view }) => view === 'overdue')?.count;
  const unreviewed = glasses.data?.filter(({ verdict }) => verdict === undefined).length;
  const away = officers.filter((officer) => officer.away !== undefined).length;
  const counts = [
    { to: '/queues/unassigned', count: unassigned, text: t('workbench-supervisor.unassigned'), isLate: false },
    { to: '/queues/overdue', count: overdue, text: t('workbench-supervisor.overdue'), isLate: true },
    { to: '/queues/escalated', count: escalated, text: t('workbench-supervisor.escalated'), isLate: true },
    { to: '/broken-glass', count: unreviewed, text: t('workbench-supervisor.glass-open'), isLate: true },
    { to: '/assignment', count: away, text: t('workbench-supervisor.away'), isLate: false },
  ];
  return (
    <ul className="hall-counts">
      {counts.map(({ to, count, text, isLate }) => (
        <li key={to} className={isLate && count ? 'hall-count-late' : undefined}>
          <GoTo to={to}>
            <strong>{count ?? '–'}</strong>
            <span>{text}</span>
          </GoTo>
        </li>
      ))}
    </ul>
  );
}
