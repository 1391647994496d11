import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { nowWords } from '../pages/tracker/now-words.js';
import type { Progress } from './own-case.js';
import { PageLink } from './page-link.js';

/** The case changed while somebody was writing: what stands now, and where to see it. */
export function MovedOn({ progress }: { readonly progress: Progress }): ReactNode {
  const words = useTexts('portal-tracker');
  const { title } = nowWords(progress, words);
  return (
    <section role="alert" className="tw-error-summary case-stack-tight">
      <strong>{words.t('portal-tracker.moved-on-title')}</strong>
      <p>{words.t('portal-tracker.moved-on-detail', { now: title })}</p>
      <p>
        <PageLink to={`/cases/${progress.caseNo}`}>{words.t('portal-tracker.see-tracker')}</PageLink>
      </p>
    </section>
  );
}
