import { useTexts } from '@talent-window/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** Ways that everybody may need and nobody looks for first. */
export function Foot(): ReactNode {
  const { t } = useTexts('shell');
  return (
    <footer className="portal-foot">
      <div className="portal-wide portal-foot-parts">
        <div>
          <h2>{t('shell.footer-help')}</h2>
          <p>{t('shell.footer-help-detail')}</p>
        </div>
        <ul>
          <li>
            <Link to="/track">{t('shell.footer-track')}</Link>
          </li>
          <li>
            <a href="/verify">{t('shell.footer-verify')}</a>
          </li>
          <li>
            <Link to="/status">{t('shell.footer-status')}</Link>
          </li>
          <li>
            <a href="/officer/">{t('shell.footer-officers')}</a>
          </li>
        </ul>
      </div>
      <p className="portal-wide portal-foot-agencies">{t('shell.footer-agencies')}</p>
    </footer>
  );
}
