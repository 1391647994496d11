import { $api, Late, ProblemNotice, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import '../../case/case.css';
import { useCaseInSearch } from '../../case/case-in-search.js';
import { PageLink } from '../../case/page-link.js';
import { CameBack } from './came-back.js';
import './inbox.css';
import { NoticeRow } from './notice-row.js';

/** Everything that was told to the applicant; what stands here is what counts. */
export function InboxPage(): ReactNode {
  const { t } = useTexts('portal-inbox');
  const only = useCaseInSearch();
  const { data, error, refetch } = $api.useQuery('get', '/api/notices');
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Late />;
  const shown = only === undefined ? data : data.filter(({ caseNo }) => caseNo === only);
  return (
    <div className="case-stack">
      <header className="case-stack-tight">
        <h1 className="case-title">{t('portal-inbox.title')}</h1>
        <p>{t('portal-inbox.lead')}</p>
      </header>
      <CameBack notices={data} />
      {only !== undefined && (
        <p>
          {t('portal-inbox.only-of', { caseNo: only })} <PageLink to="/inbox">{t('portal-inbox.show-all')}</PageLink>
        </p>
      )}
      {shown.length === 0 ? (
        <section className="case-panel case-stack-tight">
          <h2 className="case-sub">{t('portal-inbox.none')}</h2>
          <p>{t('portal-inbox.none-detail')}</p>
        </section>
      ) : (
        <ul className="case-list inbox-list">
          {shown.map((notice) => (
            <NoticeRow key={notice.id} notice={notice} />
          ))}
        </ul>
      )}
    </div>
  );
}
