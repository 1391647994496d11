import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useCaseForm } from '../../case/case-form.js';
import { CasePage } from '../../case/case-page.js';
import type { CaseView } from '../../case/own-case.js';
import { PageLink } from '../../case/page-link.js';
import { AppointmentPanel } from './appointment-panel.js';
import { CodePanel } from './code-panel.js';
import './collection.css';
import { IssueDayForm } from './issue-day-form.js';
import { WayForm } from './way-form.js';

/** All about getting the card: the code and the appointment once it is there, and until then how, where and when. */
export function CollectionPage(): ReactNode {
  const { t } = useTexts('portal-collection');
  return <CasePage title={t('portal-collection.title')}>{(view) => <Collection view={view} />}</CasePage>;
}

function Collection({ view }: { readonly view: CaseView }): ReactNode {
  const { t } = useTexts('portal-collection', 'portal-tracker');
  const form = useCaseForm(view.progress).data;
  const { progress, allowedActions } = view;
  const isReady = progress.outcome === undefined && (progress.awaiting === 'handover' || progress.awaiting === 'entry');
  const mayChoose = allowedActions.includes('chooseCollection');
  const mayDate = allowedActions.includes('chooseIssueDay');
  if (!isReady && !mayChoose && !mayDate)
    return (
      <section className="case-panel case-stack-tight">
        <h2 className="case-sub">{t('portal-collection.nothing-title')}</h2>
        <p>{t('portal-collection.nothing-detail')}</p>
        <p>
          <PageLink to={`/cases/${progress.caseNo}`} className="case-button">
            {t('portal-tracker.see-tracker')}
          </PageLink>
        </p>
      </section>
    );
  return (
    <>
      {isReady && <CodePanel progress={progress} />}
      {isReady && <AppointmentPanel progress={progress} />}
      {mayChoose && form && <WayForm view={view} form={form} />}
      {mayDate && <IssueDayForm view={view} />}
    </>
  );
}
