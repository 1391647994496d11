import { Title } from '@mantine/core';
import { isRefused, Late, ProblemNotice, useTexts, useWatchedCase } from '@talent-window/ui';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { CasesOnly } from '../../desk-parts/cases-only.js';
import { DecidePanel } from '../decide/decide-panel.js';
import { DecisionProvider } from '../decide/decision-draft.js';
import { BreakGlass } from './break-glass.js';
import { useCase, useCaseFile } from './case-data.js';
import { CaseHead } from './case-head.js';
import { CaseTabs } from './case-tabs.js';
import { QueuePane, useNeighbours } from './queue-pane.js';

/** What any part of the page says, at once: a choice must not take the page away while its words come. */
const WORDS = [
  'shell',
  'workbench-desk',
  'workbench-queue',
  'workbench-case',
  'workbench-decide',
  'workbench-hits',
  'authorities',
  'case-types',
  'check-results',
  'checks',
  'commands',
  'control-kinds',
  'hit-decisions',
  'hit-routes',
  'item-reasons',
  'match-bands',
  'payment-methods',
  'permit-decisions',
  'problems',
  'reasons',
  'referral-results',
  'review-decisions',
  'roles',
] as const;

/** A case between the others of its view and what can be done with it. */
export function CasePage(): ReactNode {
  const { caseNo = '' } = useParams({ strict: false });
  // Another case is another page: nothing typed for one shows at the next.
  return (
    <CasesOnly>
      <OneCase key={caseNo} caseNo={caseNo} />
    </CasesOnly>
  );
}

function OneCase({ caseNo }: { readonly caseNo: string }): ReactNode {
  const { t } = useTexts(...WORDS);
  const { data: view, error, refetch } = useCase(caseNo);
  const neighbours = useNeighbours(caseNo);
  // A file refused once is asked for again by what shows it, which must not take that away meanwhile.
  const { isFetched } = useCaseFile(caseNo);
  useWatchedCase(caseNo);
  if (isRefused(error, 'not-your-case')) return <BreakGlass caseNo={caseNo} refused={error} />;
  if (error && !view) {
    return (
      <div className="desk-page">
        <Title order={1} size="h3" mb="sm">
          {caseNo}
        </Title>
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      </div>
    );
  }
  return (
    <DecisionProvider caseNo={caseNo}>
      <div className="desk-case">
        <QueuePane caseNo={caseNo} neighbours={neighbours} />
        <section className="desk-pane-case" aria-label={t('workbench-case.pane')}>
          {view && isFetched ? (
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
          {view && isFetched && <DecidePanel view={view} neighbours={neighbours} />}
        </section>
      </div>
    </DecisionProvider>
  );
}
