import { dayText, Late, ProblemNotice, timeText, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useAssignments } from './case-data.js';
import type { TabOf } from './case-tabs.js';

/** Who had the case, who gave it to them, and why. */
export function AssignmentsTab({ view }: TabOf): ReactNode {
  const { t, of, locale } = useTexts('workbench-case');
  const { data, error, refetch } = useAssignments(view.progress.caseNo);
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Late />;
  if (data.items.length === 0) return <p className="desk-faint">{t('workbench-case.no-assignment')}</p>;
  return (
    <ul className="desk-entries">
      {data.items.map(({ at, to, by, why }) => (
        <li key={`${at} ${to.id}`} className="desk-entry">
          <span className="desk-faint">
            {dayText(at, locale)} {timeText(at)}
          </span>
          <div>
            <strong>{to.name}</strong>
            <span className="desk-faint desk-block">
              {by.id === to.id ? t('workbench-case.taken') : t('workbench-case.given-by', { name: by.name })}
              {why && ` · ${of(why)}`}
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}
