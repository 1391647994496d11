import { Late } from '@talent-window/ui';
import type { ReactNode } from 'react';

/** Shows its parts once all that they begin with is read, so that none of them pushes another about. */
export function WhenRead({
  reads,
  children,
}: {
  readonly reads: readonly { readonly isPending: boolean }[];
  readonly children: ReactNode;
}): ReactNode {
  return reads.some(({ isPending }) => isPending) ? <Late lines={10} /> : children;
}
