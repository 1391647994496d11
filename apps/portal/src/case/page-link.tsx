import type { LinkProps } from '@tanstack/react-router';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** A link to a page by its ready address, put together from what is known of the case. */
export function PageLink({
  to,
  hash,
  search,
  className,
  children,
}: {
  readonly to: string;
  readonly hash?: string | undefined;
  readonly search?: Readonly<Record<string, string>>;
  readonly className?: string;
  readonly children: ReactNode;
}): ReactNode {
  const place = { to, hash, search } as LinkProps;
  return (
    <Link {...place} className={className}>
      {children}
    </Link>
  );
}
