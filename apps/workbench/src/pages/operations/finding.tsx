import type { components } from '@talent-window/api-client';
import { useTexts } from '@talent-window/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

export type OperationFinding = components['schemas']['OperationFinding'];

/** Why something does not move, in a sentence, with the section of the runbook beside it. */
export function Finding({ finding: { text, section } }: { readonly finding: OperationFinding }): ReactNode {
  const { t, of } = useTexts('workbench-operations');
  return (
    <>
      {of(text)}{' '}
      <Link to="/operations/runbook" hash={section}>
        {t('workbench-operations.what-to-do')}
      </Link>
    </>
  );
}
