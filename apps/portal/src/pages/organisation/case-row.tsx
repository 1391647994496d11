import type { Schemas } from '@talent-window/ui';
import { dayText, StatusMark, useTexts } from '@talent-window/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { isDueBy } from './due.js';

/** A case in a line; on a phone the columns stand under each other. */
export function CaseRow({ it }: { readonly it: Schemas['CaseSummary'] }): ReactNode {
  const { t, of, locale } = useTexts('portal-organisation', 'case-types', 'outcomes');
  const status = it.outcome !== undefined ? 'stopped' : it.holder === 'applicant' ? 'yours' : 'ours';
  return (
    <tr>
      <th scope="row">
        <Link to="/cases/$caseNo" params={{ caseNo: it.caseNo }}>
          {it.caseNo}
        </Link>
        <div className="portal-faint">
          {t(`case-types.${it.caseType}`)} · {t('portal-organisation.column-submitted')}{' '}
          {dayText(it.submittedAt, locale)}
        </div>
      </th>
      <td>
        <StatusMark status={status}>
          {it.outcome === undefined ? of(it.stageText) : t(`outcomes.${it.outcome}`)}
        </StatusMark>
      </td>
      <td className="portal-cases-waiting">{of(it.awaitingText)}</td>
      <td className={isDueBy(it, Date.now()) ? 'portal-overdue' : undefined}>
        {it.dueAt === undefined ? t('portal-organisation.no-due') : dayText(it.dueAt, locale)}
      </td>
    </tr>
  );
}
