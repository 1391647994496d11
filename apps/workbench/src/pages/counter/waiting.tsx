import { $api, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { GoTo } from '../../desk-parts/go-to.js';

/** How many are to come, and who. */
export function Waiting(): ReactNode {
  const { t } = useTexts('workbench-counter');
  const { data } = $api.useQuery('get', '/api/queues');
  const queue = data?.find(({ view }) => view === 'passport-inspection');
  // Keeps its place until it is known, so that nothing below it moves.
  if (!queue) {
    return <span className="counter-waiting counter-later">{t('workbench-counter.waiting', { count: 0 })}</span>;
  }
  return (
    <GoTo to={`/queues/${queue.view}`} className="counter-waiting">
      {t('workbench-counter.waiting', { count: queue.count })}
    </GoTo>
  );
}
