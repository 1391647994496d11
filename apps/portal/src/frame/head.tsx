import { LanguageSwitch, useSession, useTexts } from '@talent-window/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Ways } from './ways.js';

/** One line of one height, whoever is signed in: what comes later fills room that is kept for it. */
export function Head(): ReactNode {
  const { t } = useTexts('shell');
  const { known, person } = useSession('portal');
  return (
    <header className="portal-head">
      <div className="portal-wide portal-head-line">
        <Link to="/" className="portal-name">
          <img src="/icon.svg" alt="" width="28" height="28" />
          {t('shell.platform')}
        </Link>
        <div className="portal-head-right">
          {person ? (
            <Ways />
          ) : (
            known && (
              <Link to="/sign-in" className="portal-way">
                {t('shell.sign-in')}
              </Link>
            )
          )}
          <LanguageSwitch />
        </div>
      </div>
    </header>
  );
}
