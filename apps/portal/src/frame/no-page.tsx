import { useTexts } from '@talent-window/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

export function NoPage(): ReactNode {
  const { t } = useTexts('shell');
  return (
    <>
      <h1 className="portal-title">{t('shell.no-page')}</h1>
      <p>{t('shell.no-page-detail')}</p>
      <p>
        <Link to="/">{t('shell.to-start')}</Link>
      </p>
    </>
  );
}
