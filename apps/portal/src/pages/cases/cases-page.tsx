import { $api, Late, ProblemNotice, taipeiDay, timeText, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import '../../case/case.css';
import { PageLink } from '../../case/page-link.js';
import { CaseGroup } from './case-group.js';
import './cases.css';
import { isYours } from '../tracker/whose-turn.js';

/** Everything of one's own: first what is due, then what others do, then what is not sent, then what is over. */
export function CasesPage(): ReactNode {
  const { t } = useTexts('portal-cases');
  const cases = $api.useQuery('get', '/api/cases');
  const drafts = $api.useQuery('get', '/api/drafts');
  if (cases.error) return <ProblemNotice error={cases.error} onRetry={() => void cases.refetch()} />;
  if (!cases.data || drafts.isPending) return <Late />;
  const open = cases.data.filter(({ outcome }) => outcome === undefined);
  const due = open.filter(isYours).toSorted((a, b) => (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9'));
  const unsent = (drafts.data ?? []).filter(({ caseNo }) => caseNo === undefined);
  return (
    <div className="case-stack">
      <header className="cases-head">
        <h1 className="case-title">{t('portal-cases.title')}</h1>
        {(cases.data.length > 0 || unsent.length > 0) && (
          <PageLink to="/eligibility" className="case-button case-button-plain">
            {t('portal-cases.begin')}
          </PageLink>
        )}
      </header>
      {cases.data.length === 0 && unsent.length === 0 && (
        <section className="case-panel case-stack-tight">
          <h2 className="case-sub">{t('portal-cases.none')}</h2>
          <p>{t('portal-cases.none-detail')}</p>
          <p>
            <PageLink to="/eligibility" className="case-button">
              {t('portal-cases.begin')}
            </PageLink>
          </p>
        </section>
      )}
      <CaseGroup title={t('portal-cases.due')} cases={due} />
      <CaseGroup title={t('portal-cases.open')} cases={open.filter((it) => !isYours(it))} />
      {unsent.length > 0 && (
        <section className="case-stack-tight" aria-labelledby="unsent">
          <h2 id="unsent" className="case-sub">
            {t('portal-cases.drafts')}
          </h2>
          <ul className="case-list cases-list">
            {unsent.map(({ id, caseType, updatedAt }) => (
              <Unsent key={id} id={id} caseType={caseType} updatedAt={updatedAt} />
            ))}
          </ul>
        </section>
      )}
      <CaseGroup title={t('portal-cases.closed')} cases={cases.data.filter(({ outcome }) => outcome !== undefined)} />
    </div>
  );
}

function Unsent({
  id,
  caseType,
  updatedAt,
}: {
  readonly id: string;
  readonly caseType: 'gold-card' | 'arc-employment';
  readonly updatedAt: string;
}): ReactNode {
  const { t } = useTexts('portal-cases', 'case-types');
  return (
    <li>
      <PageLink to={`/apply/${id}`} className="cases-row">
        <span className="cases-now">{t('portal-cases.go-on')}</span>
        <span className="cases-what">{t(`case-types.${caseType}`)}</span>
        <span className="cases-when">
          {t('portal-cases.changed-on', { day: taipeiDay(updatedAt), time: timeText(updatedAt) })}
        </span>
      </PageLink>
    </li>
  );
}
