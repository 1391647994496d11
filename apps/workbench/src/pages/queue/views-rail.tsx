import { NativeSelect } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { $api, useTexts } from '@talent-window/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { SavedViews } from './saved-views.js';

/** Counts are asked for again so often, quietly. */
export const COUNT_AGAIN_MS = 20_000;

export const useViews = () =>
  $api.useQuery('get', '/api/queues', {}, { refetchInterval: COUNT_AGAIN_MS, refetchOnWindowFocus: true });

/** Every view and how many cases are in it; each number leads to what it counts. */
export function ViewsRail({ view, show }: { readonly view: string; readonly show: (view: string) => void }): ReactNode {
  const { t, of } = useTexts('workbench-queue');
  const isWide = useMediaQuery('(min-width: 64em)', undefined, { getInitialValueInEffect: false });
  const { data: views = [] } = useViews();
  if (!isWide) {
    return (
      <NativeSelect
        className="desk-view-choice"
        label={t('workbench-queue.view')}
        value={view}
        onChange={(event) => show(event.currentTarget.value)}
        data={views.map(({ view: value, text, count }) => ({ value, label: `${of(text)} (${count})` }))}
      />
    );
  }
  return (
    <nav aria-label={t('workbench-queue.views')} className="desk-rail">
      <ul>
        {views.map(({ view: name, text, count }) => (
          <li key={name}>
            <Link
              to="/queues/$view"
              params={{ view: name }}
              className={count === 0 ? 'desk-view desk-view-empty' : 'desk-view'}
              {...(name === view ? { 'aria-current': 'page' as const } : {})}
            >
              <span>{of(text)}</span> <span className="desk-count">{count}</span>
            </Link>
          </li>
        ))}
      </ul>
      <SavedViews />
    </nav>
  );
}
