import { useTexts } from '@talent-window/ui';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { $desk } from '../../contract.js';
import { useKey } from '../../frame/keys.js';
import { Due } from '../queue/due.js';
import { useViews } from '../queue/views-rail.js';

/** The view one came from, or one's own cases. */
export function useOpenedFrom(): string {
  const { view }: { readonly view?: unknown } = useSearch({ strict: false });
  const { data: views } = useViews();
  return typeof view === 'string' ? view : (views?.[0]?.view ?? 'mine');
}

/** The cases before and after this one in its view, for who works through it. */
export function useNeighbours(caseNo: string) {
  const view = useOpenedFrom();
  const { data } = $desk.useQuery(
    'get',
    '/api/queues/{view}',
    { params: { path: { view } } },
    { refetchInterval: 20_000, retry: false },
  );
  const items = data?.items ?? [];
  const at = items.findIndex((item) => item.caseNo === caseNo);
  const go = useNavigate();
  const open = (to: string | undefined): void => {
    if (to !== undefined) void go({ to: '/cases/$caseNo', params: { caseNo: to }, search: { view } });
  };
  return { view, items, open, next: items[at + 1] ?? (at === -1 ? items[0] : undefined), previous: items[at - 1] };
}

/** The pane of the queue beside the case. */
export function QueuePane({ caseNo }: { readonly caseNo: string }): ReactNode {
  const { t, of } = useTexts('workbench-case', 'workbench-queue');
  const { view, items, open, next, previous } = useNeighbours(caseNo);
  const { data: views } = useViews();
  const go = useNavigate();
  useKey('j', () => open(next?.caseNo));
  useKey('k', () => open(previous?.caseNo));
  useKey('u', () => void go({ to: '/queues/$view', params: { view } }));
  const current = views?.find((each) => each.view === view);
  return (
    <nav className="desk-pane-queue" aria-label={t('workbench-case.queue-pane')}>
      <div className="desk-near-head">
        <Link to="/queues/$view" params={{ view }}>
          {of(current?.text) ?? t('workbench-queue.views')}
        </Link>
        <span>{current?.count}</span>
      </div>
      <ul className="desk-near">
        {items.map((item) => (
          <li key={item.caseNo}>
            <Link
              to="/cases/$caseNo"
              params={{ caseNo: item.caseNo }}
              search={{ view }}
              {...(item.caseNo === caseNo ? { 'aria-current': 'page' as const } : {})}
            >
              <span className="desk-case-no">{item.caseNo}</span>
              <span className="desk-near-name">{item.applicantName ?? of(item.stageText)}</span>
              <Due item={item} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
