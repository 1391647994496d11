import { $api, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { PageLink } from '../../case/page-link.js';
import { money } from '../../case/money.js';

/** Money that goes back, and what is wanted of the applicant for it. */
export function RefundsPanel({ caseNo }: { readonly caseNo: string }): ReactNode {
  const { t, of } = useTexts('portal-tracker');
  const { data: refunds } = $api.useQuery('get', '/api/cases/{caseNo}/refunds', { params: { path: { caseNo } } });
  if (!refunds || refunds.length === 0) return null;
  const isWanted = refunds.some(({ state }) => state === 'payee-wanted' || state === 'rejected');
  return (
    <section aria-labelledby="tracker-refunds" className="case-panel case-stack-tight">
      <h2 id="tracker-refunds" className="case-sub">
        {t('portal-tracker.refunds')}
      </h2>
      {refunds.map((refund) => (
        <p key={refund.refundNo}>
          <strong>{money(refund.amount)}</strong> · {of(refund.whyText)} · {of(refund.text)}
        </p>
      ))}
      {isWanted && (
        <p>
          <PageLink className="case-button" to={`/cases/${caseNo}/refund`}>
            {t('portal-tracker.refund-to-whom')}
          </PageLink>
        </p>
      )}
    </section>
  );
}
