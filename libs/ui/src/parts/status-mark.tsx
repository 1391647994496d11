import type { ReactNode } from 'react';

/** Whose turn it is, or how it ended: a shape, a colour and always a word. */
export type Status = 'yours' | 'ours' | 'done' | 'stopped' | 'ahead';

const SHAPES: Readonly<Record<Status, string>> = { yours: '!', ours: '◐', done: '✓', stopped: '■', ahead: '○' };

export function StatusMark({ status, children }: { readonly status: Status; readonly children: ReactNode }): ReactNode {
  return (
    <span className={`tw-status tw-status-${status}`}>
      <span aria-hidden="true">{SHAPES[status]}</span> {children}
    </span>
  );
}
