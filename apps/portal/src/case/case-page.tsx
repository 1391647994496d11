import { Late, useTexts } from '@talent-window/ui';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useState } from 'react';
import './case.css';
import { MovedOn } from './moved-on.js';
import { MovedOnMeanwhile } from './moved-on-meanwhile.js';
import { NoSuchCase } from './no-such-case.js';
import type { CaseView } from './own-case.js';
import { useOwnCase } from './own-case.js';
import { PageLink } from './page-link.js';

/** A page about one case of one's own: its heading, the way back, and what it says where the case cannot be shown. */
export function CasePage({
  title,
  children,
}: {
  readonly title: string;
  readonly children: (view: CaseView) => ReactNode;
}): ReactNode {
  const { t, of } = useTexts('portal-tracker');
  const { caseNo = '' } = useParams({ strict: false });
  const { data: view, error, refetch } = useOwnCase(caseNo);
  const [hasMovedOn, setMovedOn] = useState(false);
  if (error && !view) return <NoSuchCase error={error} onRetry={() => void refetch()} />;
  if (!view) return <Late />;
  return (
    <div className="case-stack">
      <header>
        <PageLink to={`/cases/${caseNo}`} className="case-back">
          {of(view.progress.texts.caseType)} · {t('portal-tracker.case-no', { caseNo })}
        </PageLink>
        <h1 className="case-title">{title}</h1>
      </header>
      {hasMovedOn ? (
        <MovedOn progress={view.progress} />
      ) : (
        <MovedOnMeanwhile value={() => setMovedOn(true)}>{children(view)}</MovedOnMeanwhile>
      )}
    </div>
  );
}
