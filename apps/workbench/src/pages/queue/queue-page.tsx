import { Title } from '@mantine/core';
import { useSession, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { CasesOnly } from '../../desk-parts/cases-only.js';
import { QueueFilters } from './queue-filters.js';
import { useQueueAddress } from './queue-address.js';
import { QueueList } from './queue-list.js';
import { useRowKeys } from './row-keys.js';
import { useViews, ViewsRail } from './views-rail.js';

/** A view of an officer's work; without a name in the address, the first of theirs. */
export function QueuePage(): ReactNode {
  return (
    <CasesOnly>
      <Queue />
    </CasesOnly>
  );
}

function Queue(): ReactNode {
  const { t, of } = useTexts('workbench-desk', 'workbench-queue', 'case-types', 'authorities', 'stages');
  const { data: views } = useViews();
  const { person } = useSession('desk');
  const { show, ...address } = useQueueAddress(views?.[0]?.view ?? 'mine');
  useRowKeys();
  const current = views?.find(({ view }) => view === address.view);
  const name = of(current?.text) ?? t('workbench-desk.place-cases');
  return (
    <div className="desk-queue">
      <ViewsRail view={address.view} show={(view) => show({ view, filters: {} })} />
      <div className="desk-queue-main">
        <div className="desk-queue-head">
          <Title order={1} size="h3">
            {name} {current && <span className="desk-title-count">{current.count}</span>}
          </Title>
        </div>
        {person && (
          <>
            <QueueFilters
              view={address.view}
              filters={address.filters}
              own={person.accountId}
              onChange={(filters) => show({ filters })}
            />
            <QueueList
              key={address.view}
              address={address}
              label={name}
              person={person}
              onPage={(after) => show(after === undefined ? {} : { after })}
            />
          </>
        )}
      </div>
    </div>
  );
}
