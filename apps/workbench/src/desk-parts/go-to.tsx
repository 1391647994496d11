import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

interface GoToProps {
  /** path within the workbench, e.g. `/queues/overdue` */
  readonly to: string;
  readonly search?: Readonly<Record<string, string | undefined>>;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link to a page whose path is put together here; the table of pages knows only patterns. */
export function GoTo({ to, search, className, children }: GoToProps): ReactNode {
  return (
    <Link to={to as '/'} search={search ?? {}} {...(className === undefined ? {} : { className })}>
      {children}
    </Link>
  );
}
