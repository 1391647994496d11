import { $api, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { GoTo } from '../../desk-parts/go-to.js';

/** How many cards lie here, and whose. */
export function WaitingCards(): ReactNode {
  const { t } = useTexts('workbench-station');
  const { data } = $api.useQuery('get', '/api/queues');
  const queue = data?.find(({ view }) => view === 'collection');
  // Keeps its place until it is known, so that nothing below it moves.
  if (!queue) {
    return <span className="counter-waiting counter-later">{t('workbench-station.waiting', { count: 0 })}</span>;
  }
  return (
    <GoTo to={`/queues/${queue.view}`} className="counter-waiting">
      {t('workbench-station.waiting', { count: queue.count })}
    </GoTo>
  );
}
