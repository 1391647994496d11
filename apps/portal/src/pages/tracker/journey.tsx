import type { Schemas } from '@talent-window/ui';
import { taipeiDay, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import type { Progress } from '../../case/own-case.js';
import type { Forecast } from './forecast.js';
import { ShortDay } from './short-day.js';
import { statusOfPart } from './whose-turn.js';

const SHAPES = { yours: '!', ours: '◐', done: '✓', stopped: '■', ahead: '○' } as const;

/** Figure 1 of the article for this one case: every authority's part, with its days. */
export function Journey({
  progress,
  forecast,
}: {
  readonly progress: Progress;
  readonly forecast: Forecast | undefined;
}): ReactNode {
  const { t } = useTexts('portal-tracker');
  return (
    <section aria-labelledby="tracker-journey" className="case-panel">
      <h2 id="tracker-journey" className="case-sub">
        {t('portal-tracker.journey')}
      </h2>
      <ol className="tracker-parts">
        {progress.parts.map((part) => (
          <JourneyPart
            key={part.stage}
            part={part}
            progress={progress}
            usual={forecast?.stages.find(({ stage }) => stage === part.stage)}
          />
        ))}
      </ol>
    </section>
  );
}

function JourneyPart({
  part,
  progress,
  usual,
}: {
  readonly part: Schemas['Part'];
  readonly progress: Progress;
  readonly usual: Forecast['stages'][number] | undefined;
}): ReactNode {
  const { t } = useTexts('portal-tracker');
  const status = statusOfPart(part, progress);
  const { stage, state, authority, visit } = part;
  const said = status === 'yours' ? 'yours' : state === 'pending' && progress.outcome !== undefined ? 'void' : state;
  const usually =
    usual && said !== 'void' && (state === 'current' || state === 'pending')
      ? usual.usualFrom === usual.usualTo
        ? t('portal-tracker.usually-day', { from: usual.usualFrom })
        : t('portal-tracker.usually-days', { from: usual.usualFrom, to: usual.usualTo })
      : undefined;
  return (
    <li className={`tracker-part tracker-part-${status}`} {...(state === 'current' ? { 'aria-current': 'step' } : {})}>
      <span aria-hidden="true" className={`tracker-mark tracker-mark-${status}`}>
        {SHAPES[status]}
      </span>
      <span className="tracker-part-name">
        {t(`portal-tracker.part-${stage}`)}
        {visit > 1 && <span className="case-faint"> · {t('portal-tracker.visit-nth', { visit })}</span>}
      </span>
      {authority !== 'platform' && <span className="tracker-part-who">{t(`portal-tracker.who-${authority}`)}</span>}
      <span className="tracker-part-when">
        <span className={state === 'done' ? 'tracker-hidden' : 'tracker-part-state'}>
          {t(`portal-tracker.state-${said}`)}
        </span>
        {part.leftAt && <ShortDay day={taipeiDay(part.leftAt)} />}
        {status !== 'yours' && <Days part={part} />}
        {usually && <span className="case-faint">{usually}</span>}
      </span>
    </li>
  );
}

function Days({ part: { state, usedWorkingDays: days, authority } }: { readonly part: Schemas['Part'] }): ReactNode {
  const { t } = useTexts('portal-tracker');
  if (authority === 'platform') return null;
  if (state === 'current') return <span>{t('portal-tracker.day-nth', { day: days + 1 })}</span>;
  if (state !== 'done' && state !== 'stopped') return null;
  return (
    <span className="case-faint">
      {days === 0
        ? t('portal-tracker.days-none')
        : days === 1
          ? t('portal-tracker.days-took-one')
          : t('portal-tracker.days-took', { days })}
    </span>
  );
}
