import { ProblemNotice } from '@talent-window/ui';
import type { ReactNode } from 'react';

/** A page that failed: what happened, and another try. */
export function BrokenPage({ error, reset }: { readonly error: unknown; readonly reset: () => void }): ReactNode {
  return <ProblemNotice error={error} onRetry={reset} />;
}
