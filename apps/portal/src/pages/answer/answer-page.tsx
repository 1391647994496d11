import { $api, Late, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useCaseFile, useCaseForm } from '../../case/case-form.js';
import { CasePage } from '../../case/case-page.js';
import type { CaseView } from '../../case/own-case.js';
import { useDraftOf } from '../../case/own-draft.js';
import { PageLink } from '../../case/page-link.js';
import { AnswerForm } from './answer-form.js';
import './answer.css';

/** 退件 or 補正, answered item by item in one place. */
export function AnswerPage(): ReactNode {
  const { t } = useTexts('portal-answer');
  return <CasePage title={t('portal-answer.title')}>{(view) => <Asked view={view} />}</CasePage>;
}

function Asked({ view }: { readonly view: CaseView }): ReactNode {
  const { t } = useTexts('portal-answer', 'portal-tracker');
  const { caseNo, request } = view.progress;
  const form = useCaseForm(view.progress).data;
  const file = useCaseFile(caseNo).data;
  const { draftId, known } = useDraftOf(caseNo);
  const draft = $api.useQuery(
    'get',
    '/api/drafts/{id}',
    { params: { path: { id: draftId ?? '' } } },
    { enabled: draftId !== undefined },
  );
  if (!request || request.answeredAt !== undefined || !view.allowedActions.includes('resubmit'))
    return (
      <section className="case-panel case-stack-tight">
        <h2 className="case-sub">{t('portal-answer.nothing-title')}</h2>
        <p>{t('portal-answer.nothing-detail')}</p>
        <p>
          <PageLink to={`/cases/${caseNo}`} className="case-button">
            {t('portal-tracker.see-tracker')}
          </PageLink>
        </p>
      </section>
    );
  if (!form || !file || !known || (draftId !== undefined && !draft.data)) return <Late />;
  return (
    <AnswerForm
      key={request.nth}
      view={view}
      request={request}
      form={form}
      file={file}
      draftId={draftId}
      documents={draft.data?.documents ?? []}
    />
  );
}
