import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import type { CaseView, Evidence } from '../case/case-data.js';
import { HitCard } from './hit-card.js';

/** The matches with control lists; those nobody has decided first. */
export function Hits({
  view,
  evidence,
}: {
  readonly view: CaseView;
  readonly evidence: readonly Evidence[];
}): ReactNode {
  const { t } = useTexts('workbench-hits');
  const findings = (view.desk?.findings ?? []).filter(
    ({ check, result }) => result === 'hit' || (check === 'control-list' && result === 'cleared'),
  );
  if (findings.length === 0) return <p>{t('workbench-hits.none')}</p>;
  const isOpen = (decided: unknown): number => (decided === undefined ? 0 : 1);
  return findings
    .toSorted((one, other) => isOpen(one.decision) - isOpen(other.decision))
    .map((finding) => (
      <HitCard
        key={finding.findingId}
        view={view}
        finding={finding}
        evidence={evidence.find(({ findingId }) => findingId === finding.findingId)}
      />
    ));
}
