import { dayText, Late, ProblemNotice, timeText, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useOfficerNames, useTimeline } from './case-data.js';
import type { TabOf } from './case-tabs.js';

/** What happened, the latest first, with what only officers see. */
export function TimelineTab({ view }: TabOf): ReactNode {
  const { t, of, locale } = useTexts('workbench-case', 'roles');
  const { caseNo } = view.progress;
  const { data, error, refetch } = useTimeline(caseNo);
  const nameOf = useOfficerNames(caseNo);
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Late />;
  return (
    <ol className="desk-entries" reversed>
      {data.entries.toReversed().map(({ seq, at, text, actor, note, superseded, visibility }) => (
        <li key={seq} className="desk-entry">
          <span className="desk-faint">
            {dayText(at, locale)} {timeText(at)}
          </span>
          <div>
            <span className={superseded === true ? 'desk-entry-undone' : ''}>{of(text)}</span>
            <span className="desk-faint desk-block">
              {nameOf(actor.id) ?? t(`roles.${actor.role}`)}
              {visibility === 'officers' && ` · ${t('workbench-case.officers-only')}`}
              {superseded === true && ` · ${t('workbench-case.undone')}`}
            </span>
            {note !== undefined && note !== '' && (
              <p className="desk-entry-say" dir="auto">
                {note}
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
