import { useTexts } from '@talent-window/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

export function NeededDocuments(): ReactNode {
  const { t } = useTexts('portal-home');
  return (
    <section className="portal-fact">
      <h2>{t('portal-home.documents')}</h2>
      <p className="portal-fact-figure">{t('portal-home.documents-figure')}</p>
      <ul>
        <li>{t('portal-home.document-passport')}</li>
        <li>{t('portal-home.document-photo')}</li>
        <li>{t('portal-home.document-cv')}</li>
        <li>{t('portal-home.document-proof')}</li>
      </ul>
      <Link to="/eligibility">{t('portal-home.documents-exact')}</Link>
    </section>
  );
}
