import { $api, useTexts } from '@talent-window/ui';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { QueueItem } from '../../contract.js';
import { useKey } from '../../frame/keys.js';
import { Due } from '../queue/due.js';
import { COUNT_AGAIN_MS, useViews } from '../queue/views-rail.js';

/** The view one came from, or one's own cases. */
export function useOpenedFrom(): string {
  const { view }: { readonly view?: unknown } = useSearch({ strict: false });
  const { data: views } = useViews();
  return typeof view === 'string' ? view : (views?.[0]?.view ?? 'mine');
}

export type Neighbours = ReturnType<typeof useNeighbours>;

/**
 * The cases before and after this one in its view, for who works through it. While one is at a case they stay in their order,
 * those that left the view too: nothing moves under one's hand.
 */
export function useNeighbours(caseNo: string) {
  const view = useOpenedFrom();
  const { data } = $api.useQuery(
    'get',
    '/api/queues/{view}',
    { params: { path: { view } } },
    { refetchInterval: COUNT_AGAIN_MS, retry: false },
  );
  const [order, setOrder] = useState<readonly QueueItem[]>();
  if (order === undefined && data) setOrder(data.items);
  const now = new Map(data?.items.map((item) => [item.caseNo, item]));
  const known = new Set(order?.map((item) => item.caseNo));
  const items = [
    ...(order ?? []).map((item) => now.get(item.caseNo) ?? item),
    ...(data?.items ?? []).filter((item) => !known.has(item.caseNo)),
  ];
  const at = items.findIndex((item) => item.caseNo === caseNo);
  const go = useNavigate();
  const open = (to: string | undefined): void => {
    if (to !== undefined) void go({ to: '/cases/$caseNo', params: { caseNo: to }, search: { view } });
  };
  return {
    view,
    items,
    open,
    hasLeft: (item: QueueItem): boolean => !now.has(item.caseNo),
    next: items[at + 1] ?? (at === -1 ? items[0] : undefined),
    previous: items[at - 1],
  };
}

/** The pane of the queue beside the case. */
export function QueuePane({
  caseNo,
  neighbours: { view, items, open, hasLeft, next, previous },
}: {
  readonly caseNo: string;
  readonly neighbours: Neighbours;
}): ReactNode {
  const { t, of } = useTexts('workbench-case', 'workbench-queue');
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
              {...(hasLeft(item) ? { className: 'desk-near-left' } : {})}
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
