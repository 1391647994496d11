import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import type { Flag } from '../../contract.js';

const SHAPES: Readonly<Record<Flag, string>> = {
  hits: '◆',
  overdue: '!',
  escalated: '▲',
  asked: '…',
  'returned-answer': '↩',
};

/** What stands out about a case. */
export function Flags({
  flags,
  hitsOpen = 0,
}: {
  readonly flags: readonly Flag[];
  readonly hitsOpen?: number | undefined;
}): ReactNode {
  const { t } = useTexts('workbench-queue');
  return (
    <span className="desk-flags">
      {flags.map((flag) => (
        <span key={flag} className={`desk-flag desk-flag-${flag}`}>
          <span aria-hidden="true">{SHAPES[flag]}</span>
          {flag === 'hits' && hitsOpen > 0
            ? t('workbench-queue.flag-hits-count', { count: hitsOpen })
            : t(`workbench-queue.flag-${flag}`)}
        </span>
      ))}
    </span>
  );
}
