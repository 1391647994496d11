import { isRefused, Late, ProblemNotice, useTexts, useWatchedCase } from '@talent-window/ui';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { DecidePanel } from '../decide/decide-panel.js';
import { DecisionProvider } from '../decide/decision-draft.js';
import { BreakGlass } from './break-glass.js';
import { useCase } from './case-data.js';
import { CaseHead } from './case-head.js';
import { CaseTabs } from './case-tabs.js';
import { QueuePane } from './queue-pane.js';

/** A case between the others of its view and what can be done with it. */
export function CasePage(): ReactNode {
  const { caseNo = '' } = useParams({ strict: false });
  // Another case is another page: nothing typed for one shows at the next.
  return <OneCase key={caseNo} caseNo={caseNo} />;
}

function OneCase({ caseNo }: { readonly caseNo: string }): ReactNode {
  const { t } = useTexts('workbench-case');
  const { data: view, error, refetch } = useCase(caseNo);
  useWatchedCase(caseNo);
  if (isRefused(error, 'not-your-case')) return <BreakGlass caseNo={caseNo} refused={error} />;
  if (error && !view) {
    return (
      <div className="desk-page">
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      </div>
    );
  }
  return (
    <DecisionProvider caseNo={caseNo}>
      <div className="desk-case">
        <QueuePane caseNo={caseNo} />
        <section className="desk-pane-case" aria-label={t('workbench-case.pane')}>
          {view ? (
            <>
              <CaseHead view={view} />
              <CaseTabs view={view} />
            </>
          ) : (
            <div className="desk-page">
              <Late />
            </div>
          )}
        </section>
        <section className="desk-pane-decide" aria-label={t('workbench-case.decide-pane')}>
          {view && <DecidePanel view={view} />}
        </section>
      </div>
    </DecisionProvider>
  );
}
