import { tellReach, useReach, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useEffect } from 'react';

const TRY_EVERY_MS = 5_000;

/** Lies over the foot of the window, so that nothing moves, until the platform answers again. */
export function OfflineBar(): ReactNode {
  const { t } = useTexts('shell');
  const isReached = useReach();
  useEffect(() => {
    if (isReached) return undefined;
    const timer = setInterval(() => {
      void fetch('/api/health', { cache: 'no-store' }).then(
        ({ status }) => tellReach(status === 200 || status === 503),
        () => undefined,
      );
    }, TRY_EVERY_MS);
    return () => clearInterval(timer);
  }, [isReached]);
  return (
    <div role="status" className={isReached ? 'tw-visually-hidden' : 'portal-bar portal-bar-offline'}>
      {isReached ? null : t('shell.offline-wait')}
    </div>
  );
}
