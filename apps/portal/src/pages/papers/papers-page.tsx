import { $api, Late, ProblemNotice, useTexts } from '@talent-window/ui';
import { useQueries } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import '../../case/case.css';
import { useCaseInSearch } from '../../case/case-in-search.js';
import { PageLink } from '../../case/page-link.js';
import { CasePapers } from './case-papers.js';
import './papers.css';

/** Every paper that was issued in one's cases. */
export function PapersPage(): ReactNode {
  const { t } = useTexts('portal-papers');
  const only = useCaseInSearch();
  const { data, error, refetch } = $api.useQuery('get', '/api/cases');
  // A client's case is not among one's own, but its papers may be read.
  const numbers = only === undefined ? (data ?? []).map(({ caseNo }) => caseNo) : [only];
  const papers = useQueries({
    queries: numbers.map((caseNo) =>
      $api.queryOptions('get', '/api/cases/{caseNo}/documents-issued', { params: { path: { caseNo } } }),
    ),
  });
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data || papers.some(({ isPending }) => isPending)) return <Late />;
  return (
    <div className="case-stack">
      <header className="case-stack-tight">
        <h1 className="case-title">{t('portal-papers.title')}</h1>
        <p>{t('portal-papers.lead')}</p>
      </header>
      {only !== undefined && (
        <p>
          {t('portal-papers.only-of', { caseNo: only })}{' '}
          <PageLink to="/documents">{t('portal-papers.show-all')}</PageLink>
        </p>
      )}
      {numbers.length === 0 ? (
        <section className="case-panel case-stack-tight">
          <h2 className="case-sub">{t('portal-papers.none')}</h2>
          <p>{t('portal-papers.none-detail')}</p>
        </section>
      ) : (
        numbers.map((caseNo, nth) => (
          <CasePapers
            key={caseNo}
            caseNo={caseNo}
            papers={papers[nth]?.data ?? []}
            error={papers[nth]?.error}
            caseType={data.find((it) => it.caseNo === caseNo)?.caseType ?? 'gold-card'}
          />
        ))
      )}
    </div>
  );
}
