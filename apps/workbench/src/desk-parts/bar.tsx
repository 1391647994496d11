import type { ReactNode } from 'react';

/** Draws a share of a whole beside the number that says it. */
export function Bar({ share, isLate = false }: { readonly share: number; readonly isLate?: boolean }): ReactNode {
  return (
    <span aria-hidden="true" className={isLate ? 'hall-bar hall-bar-late' : 'hall-bar'}>
      <span style={{ width: `${Math.round(Math.min(1, Math.max(0, share)) * 100)}%` }} />
    </span>
  );
}
