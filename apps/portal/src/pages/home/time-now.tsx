import { $api, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';

/** What was measured, or where there is nothing to measure what is promised, and which of the two. */
export function TimeNow(): ReactNode {
  const { t } = useTexts('portal-home');
  const { data, isError } = $api.useQuery('get', '/api/processing-times/recent', {
    params: { query: { caseType: 'gold-card' } },
  });
  const isMeasured = data !== undefined && data.cases > 0 && data.workingDays !== undefined;
  const days = isMeasured ? data.workingDays : data?.promise.workingDays;
  return (
    <section className="portal-fact" style={{ minHeight: '11rem' }}>
      <h2>{t('portal-home.time')}</h2>
      <p className="portal-fact-figure">
        {days !== undefined && t('portal-home.time-days', { days: Math.round(days) })}
        {isError && t('portal-home.time-unknown')}
      </p>
      {data && (
        <p>
          {isMeasured
            ? t('portal-home.time-measured', {
                count: data.cases,
                within: Math.round((data.withinPromise ?? 0) * 100),
                promise: data.promise.workingDays,
              })
            : t('portal-home.time-promise')}
        </p>
      )}
    </section>
  );
}
