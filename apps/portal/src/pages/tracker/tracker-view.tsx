import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import type { Progress } from '../../case/own-case.js';
import '../../case/case.css';
import { ClockPanel } from './clock-panel.js';
import { useForecast } from './forecast.js';
import { Journey } from './journey.js';
import { NowBox } from './now-box.js';
import './tracker.css';

/**
 * Where a case is, understood at a glance: what is due on top, then every authority's part, then the time.
 * @param readOnly for whoever looked it up without an account
 */
export function TrackerView({
  progress,
  readOnly = false,
  below,
  children,
}: {
  readonly progress: Progress;
  readonly readOnly?: boolean;
  /** right under the box on top */
  readonly below?: ReactNode;
  readonly children?: ReactNode;
}): ReactNode {
  const { t, of } = useTexts('portal-tracker');
  const forecast = useForecast(progress.caseNo, !readOnly && progress.outcome === undefined);
  return (
    <div className="case-stack">
      <header className="tracker-head">
        <h1 className="case-title">{of(progress.texts.caseType)}</h1>
        <p className="tracker-no">{t('portal-tracker.case-no', { caseNo: progress.caseNo })}</p>
      </header>
      <NowBox progress={progress} readOnly={readOnly} />
      {below}
      <Journey progress={progress} forecast={forecast} />
      <ClockPanel progress={progress} forecast={forecast} />
      {children}
    </div>
  );
}
