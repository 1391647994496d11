import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Late, ProblemNotice, useTexts } from '@talent-window/ui';
import type { SignedIn } from '@talent-window/ui';
import { keepPreviousData } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { $desk } from '../../contract.js';
import { BulkAssign } from './bulk-assign.js';
import type { QueueAddress } from './queue-address.js';
import { QueueCards } from './queue-cards.js';
import { QueueTable } from './queue-table.js';
import { COUNT_AGAIN_MS } from './views-rail.js';

/** The cases of a view, page by page, kept fresh without moving under one's hand. */
export function QueueList({
  address: { view, filters, after },
  label,
  person,
  onPage,
}: {
  readonly address: QueueAddress;
  readonly label: string;
  readonly person: SignedIn;
  readonly onPage: (after?: string) => void;
}): ReactNode {
  const { t } = useTexts('workbench-queue');
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const isWide = useMediaQuery('(min-width: 48em)', undefined, { getInitialValueInEffect: false });
  const query = { ...filters, ...(after === undefined ? {} : { cursor: after }) };
  const { data, error, refetch, isPending } = $desk.useQuery(
    'get',
    '/api/queues/{view}',
    { params: { path: { view }, query } },
    { refetchInterval: COUNT_AGAIN_MS, refetchOnWindowFocus: true, placeholderData: keepPreviousData },
  );
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Late />;
  const { items, nextCursor } = data;
  if (items.length === 0) return <Nothing isFiltered={Object.keys(filters).length > 0} />;
  const mayAssign = person.roles.includes('nia-supervisor') && isWide;
  const rows = { items, view, label, own: person.accountId };
  const chosen = items.filter(({ caseNo }) => ticked.includes(caseNo));
  return (
    <>
      {mayAssign && ticked.length > 0 && <BulkAssign items={chosen} onDone={() => setTicked([])} />}
      {isWide ? (
        <div className="desk-table-box">
          <QueueTable {...rows} {...(mayAssign ? { ticked, onTick: setTicked } : {})} />
        </div>
      ) : (
        <QueueCards {...rows} />
      )}
      {(after !== undefined || nextCursor !== undefined) && (
        <nav className="desk-paging" aria-label={t('workbench-queue.pages')}>
          <Button size="xs" variant="default" disabled={after === undefined} onClick={() => onPage()}>
            {t('workbench-queue.first-page')}
          </Button>
          <Button size="xs" variant="default" disabled={nextCursor === undefined} onClick={() => onPage(nextCursor)}>
            {t('workbench-queue.next-page')}
          </Button>
        </nav>
      )}
    </>
  );
}

function Nothing({ isFiltered }: { readonly isFiltered: boolean }): ReactNode {
  const { t } = useTexts('workbench-queue');
  return (
    <div className="desk-nothing">
      <p className="desk-nothing-title">
        {t(isFiltered ? 'workbench-queue.nothing-matches' : 'workbench-queue.nothing')}
      </p>
      <p>{t(isFiltered ? 'workbench-queue.nothing-matches-detail' : 'workbench-queue.nothing-detail')}</p>
    </div>
  );
}
