import { Late } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useState } from 'react';

/**
 * Shows its parts once all that they begin with is read, so that none of them pushes another about. They stay: a part that
 * finds its read refused asks again, which must not take it away to ask anew.
 */
export function WhenRead({
  reads,
  children,
}: {
  readonly reads: readonly { readonly isPending: boolean }[];
  readonly children: ReactNode;
}): ReactNode {
  const [isShown, setShown] = useState(false);
  if (!isShown && reads.every(({ isPending }) => !isPending)) setShown(true);
  return isShown ? children : <Late lines={10} />;
}
