import type { ReactNode } from 'react';
import { useTexts } from '../language/use-texts.js';
import { Refused, Unreached } from '../requests/refused.js';

/**
 * What went wrong, how to mend it, and the reference; with a way on where trying again may help. Plain elements: it stands in
 * the first load of every page.
 */
export function ProblemNotice({
  error,
  onRetry,
}: {
  readonly error: unknown;
  readonly onRetry?: () => void;
}): ReactNode {
  const { t, of } = useTexts('shell');
  if (error === null || error === undefined) return null;
  const [title, detail] =
    error instanceof Refused
      ? [of(error.title), of(error.detail)]
      : error instanceof Unreached
        ? [t('shell.offline'), t('shell.offline-detail')]
        : [t('shell.unexpected-title'), t('shell.unexpected-detail')];
  return (
    <div role="alert" className="tw-problem">
      <strong>{title}</strong>
      <p>{detail}</p>
      {onRetry && (
        <button type="button" onClick={onRetry}>
          {t('shell.try-again')}
        </button>
      )}
      {error instanceof Refused && <small>{t('shell.reference', { reference: error.problem.reference })}</small>}
    </div>
  );
}
