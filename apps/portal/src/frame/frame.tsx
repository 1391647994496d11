import { Late, useNamedPage, useTexts } from '@talent-window/ui';
import { Outlet, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Suspense, useRef } from 'react';
import { Foot } from './foot.js';
import { Head } from './head.js';
import { OfflineBar } from './offline-bar.js';
import { SessionWatch } from './session-watch.js';
import { SignedInOnly } from './signed-in-only.js';

/** Pages that need more room than a line of text; known before they are there, so that nothing moves when they come. */
const WIDE = ['/', '/organisation'];

/** What stands around every page of the portal. */
export function Frame(): ReactNode {
  const { t } = useTexts('shell');
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  useNamedPage(main, t('shell.platform'));
  return (
    <>
      <a className="tw-skip" href="#content">
        {t('shell.skip-to-content')}
      </a>
      <Head />
      <main
        ref={main}
        id="content"
        tabIndex={-1}
        className="portal-column portal-main"
        data-wide={WIDE.includes(pathname)}
      >
        <SignedInOnly>
          <Suspense fallback={<Late />}>
            <Outlet />
          </Suspense>
        </SignedInOnly>
      </main>
      <Foot />
      <SessionWatch />
      <OfflineBar />
    </>
  );
}
