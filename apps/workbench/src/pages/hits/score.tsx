import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import type { Explanation } from './match.js';

const percent = (value: number): string => `${Math.round(100 * value)}%`;

/** The score on the way from nobody to the same, with where officers begin to look and where it takes two of them. */
export function Score({
  score,
  thresholds: { review, alert },
}: {
  readonly score: number;
  readonly thresholds: Explanation['thresholds'];
}): ReactNode {
  const { t } = useTexts('workbench-hits');
  const say = (value: number): string => value.toFixed(2);
  return (
    <div
      className="desk-score"
      role="img"
      aria-label={t('workbench-hits.score', { score: say(score), review: say(review), alert: say(alert) })}
    >
      <span className="desk-score-fill" style={{ width: percent(score) }} />
      <span className="desk-score-value" style={{ left: percent(score) }}>
        {say(score)}
      </span>
      {(
        [
          ['review', review],
          ['alert', alert],
        ] as const
      ).map(([name, at]) => (
        <span key={name}>
          <span className="desk-score-line" style={{ left: percent(at) }} />
          <span className="desk-score-word" style={{ left: percent(at) }}>
            {t(`workbench-hits.threshold-${name}`)}
          </span>
        </span>
      ))}
    </div>
  );
}
