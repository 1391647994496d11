import { Late, ProblemNotice } from '@talent-window/ui';
import type { ReactNode } from 'react';

interface Read<T> {
  readonly data?: T | undefined;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly refetch: () => unknown;
}

/** What was read, or why it could not be, with another try; what is read again meanwhile stays. */
export function Shown<T>({
  of,
  lines = 3,
  children,
}: {
  readonly of: Read<T>;
  readonly lines?: number;
  readonly children: (data: T) => ReactNode;
}): ReactNode {
  if (of.data !== undefined) return children(of.data);
  if (of.isPending) return <Late lines={lines} />;
  return <ProblemNotice error={of.error} onRetry={() => void of.refetch()} />;
}
