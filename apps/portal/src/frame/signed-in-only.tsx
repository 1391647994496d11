import { Late, useSession } from '@talent-window/ui';
import { useLocation, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useEffect } from 'react';

/** Whatever lies under these is somebody's own. */
const OWN = ['/apply', '/cases', '/inbox', '/documents', '/profile', '/organisation', '/mandates'];

const isOwn = (path: string): boolean => OWN.some((own) => path === own || path.startsWith(`${own}/`));

/** A stranger at a page that is somebody's own signs in first, and comes back to it. */
export function SignedInOnly({ children }: { readonly children: ReactNode }): ReactNode {
  const { pathname, href } = useLocation();
  const { known, person } = useSession('portal');
  const navigate = useNavigate();
  const isClosed = isOwn(pathname) && person === undefined;
  useEffect(() => {
    if (isClosed && known) void navigate({ to: '/sign-in', search: { next: href }, replace: true });
  }, [isClosed, known, href, navigate]);
  return isClosed ? <Late /> : children;
}
