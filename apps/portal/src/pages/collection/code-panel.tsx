import { $api, ProblemNotice, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import type { Progress } from '../../case/own-case.js';

/** What is shown at the counter, large enough to be scanned from a hand, and what else to bring where. */
export function CodePanel({ progress }: { readonly progress: Progress }): ReactNode {
  const { t, of } = useTexts('portal-collection');
  const { caseNo, collection, texts, awaiting } = progress;
  const { data, error } = $api.useQuery(
    'get',
    '/api/cases/{caseNo}/collection-code',
    { params: { path: { caseNo } } },
    { retry: false, enabled: awaiting === 'handover' },
  );
  const { data: offices } = $api.useQuery('get', '/api/reference/offices', {}, { staleTime: Infinity });
  const office = offices?.find(({ code }) => code === collection.office);
  return (
    <section aria-label={t('portal-collection.where')} className="case-panel case-stack-tight">
      {awaiting === 'handover' && (
        <>
          <h2 className="case-sub">{t('portal-collection.code-title')}</h2>
          <p>{t('portal-collection.code-lead')}</p>
          {error ? (
            <ProblemNotice error={error} />
          ) : (
            <div className="collection-code">
              <QrPicture svg={data?.qr ?? ''} label={t('portal-collection.code-picture')} />
              <strong className="collection-code-text">{data?.code ?? caseNo}</strong>
              <button type="button" className="case-button case-button-plain tw-no-print" onClick={() => print()}>
                {t('portal-collection.print')}
              </button>
            </div>
          )}
        </>
      )}
      <dl className="case-facts">
        <dt>{t('portal-collection.where')}</dt>
        <dd>
          <strong>{of(texts.office)}</strong>
          <div className="case-faint collection-address">{office?.address}</div>
        </dd>
        <dt>{t('portal-collection.bring')}</dt>
        <dd>
          <ul className="collection-bring">
            <li>{t('portal-collection.bring-passport')}</li>
            <li>
              {collection.mode === 'permit' ? t('portal-collection.bring-permit') : t('portal-collection.bring-code')}
            </li>
            <li>{t('portal-collection.bring-yourself')}</li>
          </ul>
        </dd>
      </dl>
    </section>
  );
}

/** The platform's QR code is one path; drawn anew, so that no markup of an answer enters the page. */
function QrPicture({ svg, label }: { readonly svg: string; readonly label: string }): ReactNode {
  const viewBox = /viewBox="([\d. ]+)"/.exec(svg)?.[1];
  const path = / d="([^"]+)"/.exec(svg)?.[1];
  return (
    <svg role="img" aria-label={label} viewBox={viewBox} className="collection-qr" shapeRendering="crispEdges">
      <path d={path} />
    </svg>
  );
}
