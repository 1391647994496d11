import { dayText, timeText, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import type { CaseView, CheckFinding, Evidence } from '../case/case-data.js';
import { useOfficerNames } from '../case/case-data.js';
import { HitDecision } from './hit-decision.js';
import { matchOf } from './match.js';
import { MatchTable } from './match-table.js';
import { ReferralForm } from './referral-form.js';
import { Score } from './score.js';

/** One hit: person and list entry beside each other, why it is one, and what officers said. */
export function HitCard({
  view,
  finding,
  evidence,
}: {
  readonly view: CaseView;
  readonly finding: CheckFinding;
  readonly evidence: Evidence | undefined;
}): ReactNode {
  const { t, of, locale } = useTexts(
    'workbench-hits',
    'control-kinds',
    'hit-routes',
    'match-bands',
    'hit-decisions',
    'checks',
  );
  const nameOf = useOfficerNames(view.progress.caseNo);
  const match = evidence && matchOf(evidence);
  const { kind, band, route, proposed, decision, check } = finding;
  const title = kind === undefined ? t(`checks.${check}`) : t(`control-kinds.${kind}`);
  const who = (id: string): string => nameOf(id) ?? t('workbench-hits.an-officer');
  const isOpen = finding.result === 'hit' && decision === undefined;
  return (
    <article className={isOpen ? 'desk-hit desk-hit-open' : 'desk-hit'} aria-label={title}>
      <div className="desk-hit-head">
        <h3>{title}</h3>
        {match && (
          <span className="desk-faint">
            {t('workbench-hits.entry', {
              list: match.list,
              id: match.entryId,
              version: match.entryVersion,
              edition: match.edition,
            })}
          </span>
        )}
      </div>
      {match && <MatchTable explanation={match.explanation} />}
      {match && <Score score={match.score} thresholds={match.explanation.thresholds} />}
      {band !== undefined && (
        <p>
          <strong>{t(`match-bands.${band}`)}</strong>
          {route !== undefined && ` · ${t(`hit-routes.${route}`)}`}
        </p>
      )}
      {evidence?.sentences && (
        <ul className="desk-why">
          {evidence.sentences.map((sentence) => (
            <li key={sentence.en}>{of(sentence)}</li>
          ))}
        </ul>
      )}
      {proposed && (
        <p className="desk-said">
          {t(decision ? 'workbench-hits.said-first' : 'workbench-hits.waits-for-second', {
            name: who(proposed.by),
            decision: t(`hit-decisions.${proposed.decision}`),
            at: `${dayText(proposed.at, locale)} ${timeText(proposed.at)}`,
          })}
        </p>
      )}
      {decision && (
        <p className="desk-said">
          {t(proposed ? 'workbench-hits.confirmed' : 'workbench-hits.decided', {
            name: who(decision.by),
            decision: t(`hit-decisions.${decision.decision}`),
            at: `${dayText(decision.at, locale)} ${timeText(decision.at)}`,
          })}
        </p>
      )}
      {isOpen && <HitDecision view={view} finding={finding} />}
      {decision?.decision === 'same-person' && <ReferralForm view={view} finding={finding} />}
    </article>
  );
}
