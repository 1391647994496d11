import type { Schemas, Status } from '@talent-window/ui';
import { StatusMark, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useState } from 'react';

type Paper = Schemas['IssuedPaper'];

const STATUS: Readonly<Record<Paper['state'], Status>> = {
  'in-force': 'done',
  done: 'done',
  used: 'done',
  refunded: 'stopped',
  superseded: 'stopped',
  revoked: 'stopped',
  expired: 'stopped',
};

const KIB = 1024;
const sizeText = (bytes: number): string =>
  bytes < KIB * KIB ? `${Math.max(1, Math.round(bytes / KIB))} KB` : `${(bytes / KIB / KIB).toFixed(1)} MB`;

/** One paper: what it is, whether it still holds, its code, and the file itself. */
export function PaperRow({ caseNo, paper }: { readonly caseNo: string; readonly paper: Paper }): ReactNode {
  const { t, of } = useTexts('portal-papers');
  const [copied, setCopied] = useState(false);
  const { documentNo, kindText, state, stateText, issuedOn, validUntil, code, size } = paper;
  const what = of(kindText);
  return (
    <li className="papers-row">
      <div className="papers-head">
        <strong>{what}</strong>
        <span className="case-small">
          <StatusMark status={STATUS[state]}>{of(stateText)}</StatusMark>
        </span>
      </div>
      <p className="case-faint case-small">
        {t('portal-papers.issued-on', { day: issuedOn })}
        {validUntil && ` · ${t('portal-papers.valid-until', { day: validUntil })}`} ·{' '}
        {t('portal-papers.number', { no: documentNo })}
      </p>
      <p className="papers-code">
        <span className="case-faint">{t('portal-papers.code')}</span> <code>{code}</code>
      </p>
      <p className="case-actions">
        <a href={`/api/cases/${caseNo}/documents-issued/${documentNo}/file`} download>
          {t('portal-papers.download', { what, size: sizeText(size) })}
        </a>
        <a href={`/verify/${code}`}>{t('portal-papers.verify', { what })}</a>
        <button
          type="button"
          className="case-link papers-copy"
          onClick={() => void navigator.clipboard.writeText(code).then(() => setCopied(true))}
        >
          {t('portal-papers.copy')}
        </button>
        <span role="status" className="case-small">
          {copied ? t('portal-papers.copied', { code }) : ''}
        </span>
      </p>
    </li>
  );
}
