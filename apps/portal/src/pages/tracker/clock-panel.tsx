import { dayText, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { lastDayOf } from '../../case/whole-days.js';
import type { Progress } from '../../case/own-case.js';
import type { Forecast } from './forecast.js';

/** The time a case may take, and what of it is used; it stands still while the applicant is asked. */
export function ClockPanel({
  progress,
  forecast,
}: {
  readonly progress: Progress;
  readonly forecast: Forecast | undefined;
}): ReactNode {
  const { t, of, locale } = useTexts('portal-tracker', 'pause-reasons');
  const { clock, visitsInPerson, submittedAt, texts, outcome } = progress;
  const { usedWorkingDays: used, budgetDays: budget, acceptedAt } = clock;
  const pause = clock.pauses.find(({ to }) => to === undefined);
  return (
    <section aria-labelledby="tracker-time" className="case-panel">
      <h2 id="tracker-time" className="case-sub">
        {t('portal-tracker.time')}
      </h2>
      <div className="tracker-bar" aria-hidden="true">
        <div
          className={`tracker-bar-used${used > budget ? ' tracker-bar-over' : ''}`}
          style={{ width: `${Math.min(100, (used / budget) * 100)}%` }}
        />
      </div>
      <dl className="case-facts">
        <dt>{t('portal-tracker.days-used')}</dt>
        <dd>
          {acceptedAt ? t('portal-tracker.days-of-budget', { used, budget }) : t('portal-tracker.clock-not-started')}
          {outcome === undefined && pause && (
            <p className="tracker-paused">
              <strong>
                <span aria-hidden="true">❚❚</span> {t('portal-tracker.clock-paused')}
              </strong>{' '}
              {t(`pause-reasons.${pause.why}`)}
            </p>
          )}
          {clock.pausedWorkingDays > 0 && (
            <p className="case-faint case-small">
              {t('portal-tracker.clock-paused-days', { days: clock.pausedWorkingDays })}
            </p>
          )}
        </dd>
        {forecast?.expectedFrom && forecast.expectedTo && outcome === undefined && (
          <>
            <dt>{t('portal-tracker.expected')}</dt>
            <dd>
              {t('portal-tracker.expected-range', { from: forecast.expectedFrom, to: forecast.expectedTo })}
              <span className="case-faint case-small">
                {' '}
                {t('portal-tracker.expected-why', { count: forecast.casesMeasured })}
              </span>
            </dd>
          </>
        )}
        {clock.dueAt && outcome === undefined && (
          <>
            <dt>{t('portal-tracker.promised')}</dt>
            <dd>{dayText(lastDayOf(clock.dueAt), locale)}</dd>
          </>
        )}
        <dt>{t('portal-tracker.visits')}</dt>
        <dd>{t('portal-tracker.visits-times', { count: visitsInPerson })}</dd>
        <dt>{t('portal-tracker.collected-at')}</dt>
        <dd>{of(texts.office)}</dd>
        <dt>{t('portal-tracker.submitted')}</dt>
        <dd>{dayText(submittedAt, locale)}</dd>
      </dl>
    </section>
  );
}
