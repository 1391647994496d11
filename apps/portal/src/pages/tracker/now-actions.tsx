import { $api, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { PageLink } from '../../case/page-link.js';
import type { Progress } from '../../case/own-case.js';
import { isYours, pageOf } from './whose-turn.js';

/** The paper that a person needs in hand for what they do next. */
const PAPERS: Readonly<Partial<Record<Progress['awaiting'], string>>> = {
  'passport-presentation': 'inspection-notice',
  entry: 'entry-permit',
};

/** The button of what is to be done now. */
export function NowActions({
  progress,
  readOnly,
}: {
  readonly progress: Progress;
  readonly readOnly: boolean;
}): ReactNode {
  const { t } = useTexts('portal-tracker');
  const { awaiting, outcome, caseNo } = progress;
  if (outcome !== undefined) return null;
  if (readOnly)
    return isYours(progress) ? (
      <p>
        <PageLink className="case-button" to={`/cases/${caseNo}`}>
          {t('portal-tracker.sign-in-to-act')}
        </PageLink>
      </p>
    ) : null;
  const page = pageOf(awaiting);
  return (
    <p className="case-actions">
      {awaiting === 'payment' && <PayButton caseNo={caseNo} />}
      {awaiting === 'answer' && (
        <PageLink className="case-button" to={`/cases/${caseNo}/answer`}>
          {t('portal-tracker.do-answer')}
        </PageLink>
      )}
      {awaiting === 'dismissal' && progress.request && progress.request.answeredAt === undefined && (
        <PageLink className="case-button" to={`/cases/${caseNo}/answer`}>
          {t('portal-tracker.do-answer')}
        </PageLink>
      )}
      {page === 'collection' && (
        <PageLink className="case-button" to={`/cases/${caseNo}/collection`}>
          {awaiting === 'handover' ? t('portal-tracker.do-collect') : t('portal-tracker.do-choose')}
        </PageLink>
      )}
      {awaiting === 'issue-day' && (
        <PageLink className="case-button case-button-plain" to={`/cases/${caseNo}/collection`}>
          {t('portal-tracker.do-issue-day')}
        </PageLink>
      )}
      {PAPERS[awaiting] && <PaperButton caseNo={caseNo} kind={PAPERS[awaiting]} />}
    </p>
  );
}

function PayButton({ caseNo }: { readonly caseNo: string }): ReactNode {
  const { t } = useTexts('portal-tracker');
  const { data } = $api.useQuery('get', '/api/cases/{caseNo}/payment', { params: { path: { caseNo } } });
  return (
    <>
      <PageLink className="case-button" to={`/cases/${caseNo}/pay`}>
        {data ? t('portal-tracker.do-payment', { amount: data.quote.total }) : t('portal-tracker.do-pay')}
      </PageLink>
      <PageLink to={`/cases/${caseNo}/change`}>{t('portal-tracker.do-correct')}</PageLink>
    </>
  );
}

function PaperButton({ caseNo, kind }: { readonly caseNo: string; readonly kind: string }): ReactNode {
  const { t } = useTexts('portal-tracker');
  const { data, isPending } = $api.useQuery('get', '/api/cases/{caseNo}/documents-issued', {
    params: { path: { caseNo } },
  });
  const paper = data?.findLast((it) => it.kind === kind && it.state === 'in-force');
  if (!paper) return isPending ? <span aria-hidden="true" className="case-button case-button-ahead" /> : null;
  return (
    <a className="case-button" href={`/api/cases/${caseNo}/documents-issued/${paper.documentNo}/file`} download>
      {kind === 'entry-permit' ? t('portal-tracker.do-permit') : t('portal-tracker.do-notice')}
    </a>
  );
}
