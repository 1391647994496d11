import { Late, ProblemNotice, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { Hits } from '../hits/hits.js';
import { useCaseFile } from './case-data.js';
import type { TabOf } from './case-tabs.js';
import { Faces } from './faces.js';
import { StayHistory } from './stay-history.js';

/** Whether it is the person it says: faces side by side, stays, and matches with the control lists. */
export function IdentityTab({ view }: TabOf): ReactNode {
  const { t } = useTexts('workbench-case');
  const { data: file, error, refetch } = useCaseFile(view.progress.caseNo);
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!file) return <Late />;
  return (
    <>
      <section className="desk-section">
        <h2>{t('workbench-case.hits')}</h2>
        <Hits view={view} evidence={file.evidence ?? []} />
      </section>
      <section className="desk-section">
        <h2>{t('workbench-case.faces')}</h2>
        <Faces file={file} />
      </section>
      <section className="desk-section">
        <h2>{t('workbench-case.stays')}</h2>
        <StayHistory evidence={file.evidence ?? []} />
      </section>
    </>
  );
}
