import type { Schemas } from '@talent-window/ui';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { NoSuchCase } from '../../case/no-such-case.js';
import { PaperRow } from './paper-row.js';

/** The papers of one case, the latest first. */
export function CasePapers({
  caseNo,
  caseType,
  papers,
  error,
}: {
  readonly caseNo: string;
  readonly caseType: Schemas['Progress']['caseType'];
  readonly papers: readonly Schemas['IssuedPaper'][];
  readonly error: unknown;
}): ReactNode {
  const { t } = useTexts('portal-papers', 'case-types');
  if (error) return <NoSuchCase error={error} />;
  return (
    <section className="case-stack-tight" aria-labelledby={`papers-${caseNo}`}>
      <h2 id={`papers-${caseNo}`} className="case-sub">
        {t('portal-papers.case-no', { type: t(`case-types.${caseType}`), caseNo })}
      </h2>
      {papers.length === 0 ? (
        <p className="case-faint">{t('portal-papers.none-detail')}</p>
      ) : (
        <ul className="case-list papers-list">
          {papers.toReversed().map((paper) => (
            <PaperRow key={paper.documentNo} caseNo={caseNo} paper={paper} />
          ))}
        </ul>
      )}
    </section>
  );
}
