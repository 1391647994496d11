import { isRefused, ProblemNotice, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { PageLink } from './page-link.js';
import './case.css';

/** A number that is unknown and one that is somebody else's look the same. */
const HIDDEN = ['no-such-case', 'malformed-request'];

/** Why a case cannot be shown, and the ways on. */
export function NoSuchCase({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }): ReactNode {
  const { t } = useTexts('portal-tracker');
  if (!isRefused(error, ...HIDDEN)) return <ProblemNotice error={error} {...(onRetry ? { onRetry } : {})} />;
  return (
    <section role="alert">
      <h1 className="case-title">{t('portal-tracker.not-yours-title')}</h1>
      <p>{t('portal-tracker.not-yours-detail')}</p>
      <p className="case-actions">
        <PageLink to="/cases">{t('portal-tracker.to-cases')}</PageLink>
        <PageLink to="/track">{t('portal-tracker.to-track')}</PageLink>
      </p>
    </section>
  );
}
