import { StatusMark, timeText, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';

/** What became of the last person at the counter; no name of theirs stays on the screen. */
export interface Recorded {
  readonly caseNo: string;
  readonly result: 'passed' | 'failed' | 'left-open';
}

const WORDS = {
  passed: { status: 'done', text: 'workbench-counter.done-passed' },
  failed: { status: 'yours', text: 'workbench-counter.done-failed' },
  'left-open': { status: 'ours', text: 'workbench-counter.left-open' },
} as const;

export function Done({ recorded: { caseNo, result } }: { readonly recorded: Recorded }): ReactNode {
  const { t } = useTexts('workbench-counter', 'workbench-desks');
  const [at] = useState(() => new Date());
  // Said by screen readers once it stands there, not while it appears.
  const [said, setSaid] = useState(false);
  useEffect(() => setSaid(true), []);
  const { status, text } = WORDS[result];
  return (
    <div role="status" className={`counter-done counter-done-${result}`}>
      {said && (
        <>
          <p>
            <StatusMark status={status}>{t(text)}</StatusMark>
          </p>
          <p className="hall-quiet">
            {t('workbench-desks.case-no', { caseNo })} · {timeText(at)} · {t('workbench-counter.next-person')}
          </p>
        </>
      )}
    </div>
  );
}
