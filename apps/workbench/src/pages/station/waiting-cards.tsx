import { $api, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { GoTo } from '../../desk-parts/go-to.js';

/** How many cards lie here, and whose. */
export function WaitingCards(): ReactNode {
  const { t } = useTexts('workbench-station');
  const { data } = $api.useQuery('get', '/api/queues');
  const queue = data?.find(({ view }) => view === 'collection');
  if (!queue) return null;
  return (
    <GoTo to={`/queues/${queue.view}`} className="counter-waiting">
      {t('workbench-station.waiting', { count: queue.count })}
    </GoTo>
  );
}
