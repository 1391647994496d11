import type { Schemas } from '@talent-window/ui';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';

/** A decision against the applicant as it was served: facts, reasons with their law, and how to appeal until when. */
export function DecisionPanel({ decision }: { readonly decision: Schemas['ServedDecision'] }): ReactNode {
  const { t, of } = useTexts('portal-tracker');
  return (
    <section aria-labelledby="tracker-decision" className="case-panel case-stack-tight">
      <h2 id="tracker-decision" className="case-sub">
        {t('portal-tracker.why-refused')}
      </h2>
      <p>{of(decision.subject)}</p>
      <h3 className="tracker-term">{t('portal-tracker.facts')}</h3>
      <p className="case-words">{of(decision.facts)}</p>
      <h3 className="tracker-term">{t('portal-tracker.reasons')}</h3>
      <ol className="tracker-reasons">
        {decision.reasons.map((reason) => (
          <li key={reason.en}>{of(reason)}</li>
        ))}
      </ol>
      <h3 className="tracker-term">{t('portal-tracker.remedy')}</h3>
      <p>
        <strong>{t('portal-tracker.appeal-until', { day: decision.appealUntil })}</strong>
      </p>
      <p>{of(decision.remedy)}</p>
      <p className="case-faint case-small">{t('portal-tracker.served-on', { day: decision.servedAt })}</p>
    </section>
  );
}
