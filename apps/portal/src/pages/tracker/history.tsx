import { $api, ProblemNotice, taipeiDay, timeText, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useState } from 'react';

/** Everything that was recorded, folded until somebody wants it. */
export function History({ caseNo }: { readonly caseNo: string }): ReactNode {
  const { t } = useTexts('portal-tracker');
  const [open, setOpen] = useState(false);
  return (
    <details className="tracker-history" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('portal-tracker.history')}</summary>
      {open && <Entries caseNo={caseNo} />}
    </details>
  );
}

function Entries({ caseNo }: { readonly caseNo: string }): ReactNode {
  const { t, of, locale } = useTexts('portal-tracker', 'roles');
  const { data, error } = $api.useQuery('get', '/api/cases/{caseNo}/timeline', { params: { path: { caseNo } } });
  if (error) return <ProblemNotice error={error} />;
  if (!data) return null;
  return (
    <>
      {data.filedUnder && (
        <p className="case-faint case-small">
          {t('portal-tracker.filed-under', { organisation: data.filedUnder.organisation })}
        </p>
      )}
      <ol className="case-list tracker-entries">
        {data.entries.toReversed().map((entry) => (
          <li key={entry.seq}>
            <time dateTime={entry.at} className="case-faint">
              {numericDay(entry.at, locale)} {timeText(entry.at)}
            </time>
            <span>
              {of(entry.text)}
              {entry.actor.role !== 'system' && (
                <span className="case-faint case-small"> · {t(`roles.${entry.actor.role}`)}</span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

const numericDay = (at: string, locale: string): string =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'zh-TW', {
    timeZone: 'UTC',
    day: 'numeric',
    month: locale === 'en' ? 'short' : 'numeric',
    year: 'numeric',
  }).format(new Date(taipeiDay(at)));
