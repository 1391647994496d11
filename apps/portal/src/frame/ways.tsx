import { $api, signOut, useSessionChanged, useTexts } from '@talent-window/ui';
import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';

/** The pages of somebody who is signed in: side by side on a desk, behind one button on a phone. */
export function Ways(): ReactNode {
  const { t } = useTexts('shell');
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const sessionChanged = useSessionChanged();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const unread = $api.useQuery('get', '/api/notices/unread').data?.unread ?? 0;
  const organisations = $api.useQuery('get', '/api/organisations').data ?? [];
  useEffect(() => setOpen(false), [pathname]);

  const leave = async (): Promise<void> => {
    await signOut('portal');
    await navigate({ to: '/' });
    await sessionChanged();
  };

  return (
    <nav
      aria-label={t('shell.navigation')}
      onKeyDown={({ key }) => {
        if (key !== 'Escape' || !isOpen) return;
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        className="portal-way portal-menu"
        aria-expanded={isOpen}
        aria-controls="portal-ways"
        onClick={() => setOpen(!isOpen)}
      >
        {t('shell.menu')}
        {unread > 0 && <span aria-hidden="true" className="portal-dot" />}
      </button>
      <ul id="portal-ways" className="portal-ways" data-open={isOpen}>
        <li>
          <Link to="/cases" className="portal-way">
            {t('shell.nav-cases')}
          </Link>
        </li>
        <li>
          <Link to="/inbox" className="portal-way">
            {t('shell.nav-inbox')}
            {unread > 0 && (
              <>
                <span className="portal-count">{unread}</span>
                <span className="tw-visually-hidden">{t('shell.nav-unread')}</span>
              </>
            )}
          </Link>
        </li>
        <li>
          <Link to="/documents" className="portal-way">
            {t('shell.nav-documents')}
          </Link>
        </li>
        {organisations.length > 0 && (
          <li>
            <Link to="/organisation" className="portal-way">
              {t('shell.nav-organisation')}
            </Link>
          </li>
        )}
        <li>
          <Link to="/profile" className="portal-way">
            {t('shell.nav-profile')}
          </Link>
        </li>
        <li>
          <button type="button" className="portal-way" onClick={() => void leave()}>
            {t('shell.sign-out')}
          </button>
        </li>
      </ul>
    </nav>
  );
}
