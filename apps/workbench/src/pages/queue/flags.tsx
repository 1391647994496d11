import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import type { Flag, QueueItem } from '../../contract.js';

const SHAPES: Readonly<Record<Flag, string>> = {
  hits: '◆',
  overdue: '!',
  escalated: '▲',
  asked: '…',
  'returned-answer': '↩',
};

/** A row of a queue, which has its flags, or a case, whose flags follow from how it stands. */
type Flagged = Pick<QueueItem, 'hitsOpen' | 'overdue' | 'escalation'> & { readonly flags?: readonly Flag[] };

/** What stands out, from the most pressing on. */
const flagsOf = ({ flags, hitsOpen = 0, overdue, escalation }: Flagged): readonly Flag[] =>
  flags ?? [
    ...(hitsOpen > 0 ? (['hits'] as const) : []),
    ...(overdue ? (['overdue'] as const) : []),
    ...(escalation ? (['escalated'] as const) : []),
  ];

export function Flags({ item }: { readonly item: Flagged }): ReactNode {
  const { t } = useTexts('workbench-queue');
  return (
    <span className="desk-flags">
      {flagsOf(item).map((flag) => (
        <span key={flag} className={`desk-flag desk-flag-${flag}`}>
          <span aria-hidden="true">{SHAPES[flag]}</span>
          {flag === 'hits' && item.hitsOpen !== undefined && item.hitsOpen > 0
            ? t('workbench-queue.flag-hits-count', { count: item.hitsOpen })
            : t(`workbench-queue.flag-${flag}`)}
        </span>
      ))}
    </span>
  );
}
