import { timeText, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Progress } from '../../case/own-case.js';
import { nowWords } from './now-words.js';

/** Says, also to those who hear the page, that it has changed by itself, and to what. */
export function ChangeWatch({ progress }: { readonly progress: Progress }): ReactNode {
  const words = useTexts('portal-tracker');
  const { stage, awaiting, outcome, visit, request } = progress;
  const standing = [stage, visit, awaiting, outcome, request?.nth, request?.answeredAt, progress.issueOn].join();
  const last = useRef(standing);
  const [changedAt, setChangedAt] = useState<Date>();
  useEffect(() => {
    if (last.current === standing) return;
    last.current = standing;
    setChangedAt(new Date());
  }, [standing]);
  return (
    <p role="status" className={`tracker-live${changedAt ? ' tracker-live-changed' : ''}`}>
      {changedAt
        ? words.t('portal-tracker.changed-at', { time: timeText(changedAt), what: nowWords(progress, words).title })
        : outcome === undefined && words.t('portal-tracker.live')}
    </p>
  );
}
