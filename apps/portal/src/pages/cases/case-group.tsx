import type { Schemas, Status } from '@talent-window/ui';
import { StatusMark, taipeiDay, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { PageLink } from '../../case/page-link.js';
import { lastDayOf } from '../../case/whole-days.js';
import { isYours } from '../tracker/whose-turn.js';

type CaseSummary = Schemas['CaseSummary'];

const statusOf = (summary: CaseSummary): Status => {
  if (summary.outcome === 'approved') return 'done';
  if (summary.outcome !== undefined) return 'stopped';
  return isYours(summary) || summary.awaiting === 'dismissal' ? 'yours' : 'ours';
};

/** Cases of one kind under their heading; nothing where there are none. */
export function CaseGroup({
  title,
  cases,
}: {
  readonly title: string;
  readonly cases: readonly CaseSummary[];
}): ReactNode {
  const { t } = useTexts('portal-cases', 'portal-tracker', 'case-types', 'outcomes');
  if (cases.length === 0) return null;
  return (
    <section className="case-stack-tight" aria-label={title}>
      <h2 className="case-sub">{title}</h2>
      <ul className="case-list cases-list">
        {cases.map((summary) => {
          const { caseNo, caseType, outcome, awaiting, stage, heldSince, dueAt, submittedAt, holder } = summary;
          const yours = outcome === undefined && isYours(summary);
          return (
            <li key={caseNo}>
              <PageLink to={`/cases/${caseNo}`} className="cases-row">
                <span className="cases-now">
                  <StatusMark status={statusOf(summary)}>
                    {outcome !== undefined
                      ? t(`outcomes.${outcome}`)
                      : awaiting === 'answer'
                        ? t('portal-tracker.do-answer')
                        : yours || awaiting === 'dismissal'
                          ? t(`portal-tracker.now-${awaiting}`)
                          : `${t(`portal-tracker.part-${stage}`)} · ${t(`portal-tracker.who-${holder}`)}`}
                  </StatusMark>
                </span>
                <span className="cases-what">
                  {t(`case-types.${caseType}`)} <span className="case-faint">{caseNo}</span>
                </span>
                <span className="cases-when">
                  {yours && dueAt
                    ? t('portal-cases.due-by', { day: lastDayOf(dueAt) })
                    : outcome === undefined
                      ? t('portal-cases.with-since', { day: taipeiDay(heldSince) })
                      : t('portal-cases.submitted-on', { day: taipeiDay(submittedAt) })}
                </span>
              </PageLink>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
