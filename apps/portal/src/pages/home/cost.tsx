import { $api, useTexts } from '@talent-window/ui';
import { useQueries } from '@tanstack/react-query';
import type { ReactNode } from 'react';

/** A passport without a reciprocal fee stands for most. */
const USUAL = { caseType: 'gold-card', nationality: 'JPN' } as const;

export function Cost(): ReactNode {
  const { t } = useTexts('portal-home');
  const [from, to, inTaiwan] = useQueries({
    queries: [
      { appliesFrom: 'overseas', years: 1 } as const,
      { appliesFrom: 'overseas', years: 3 } as const,
      { appliesFrom: 'taiwan', status: 'arc', years: 1 } as const,
    ].map((query) => ({
      ...$api.queryOptions('get', '/api/fees', { params: { query: { ...USUAL, ...query } } }),
      staleTime: Infinity,
    })),
  }).map(({ data }) => data?.quote.total);
  const isThere = from !== undefined && to !== undefined && inTaiwan !== undefined;
  return (
    <section className="portal-fact" style={{ minHeight: '11rem' }}>
      <h2>{t('portal-home.cost')}</h2>
      <p className="portal-fact-figure">{isThere && t('portal-home.cost-range', { from, to })}</p>
      {isThere && <p>{t('portal-home.cost-detail', { inTaiwan })}</p>}
    </section>
  );
}
