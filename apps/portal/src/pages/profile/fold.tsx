import type { ReactNode } from 'react';
import { useState } from 'react';

/** What is done seldom, behind the words that say what it is; its content begins anew each time. */
export function Fold({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="portal-fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && <div className="portal-fold-body">{children}</div>}
    </details>
  );
}
