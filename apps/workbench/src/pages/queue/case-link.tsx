import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** Opens a case, and says from which view one comes, so that the next ones stay at hand. */
export function CaseLink({
  caseNo,
  view,
  children,
  className,
}: {
  readonly caseNo: string;
  readonly view: string | undefined;
  readonly children: ReactNode;
  readonly className?: string;
}): ReactNode {
  return (
    <Link
      to="/cases/$caseNo"
      params={{ caseNo }}
      search={view === undefined ? {} : { view }}
      data-row
      {...(className === undefined ? {} : { className })}
    >
      {children}
    </Link>
  );
}
