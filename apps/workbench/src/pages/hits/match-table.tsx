import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import type { Explanation, Token } from './match.js';
import { nearnessOf } from './match.js';

/** Person and entry part by part: what agrees is joined by how it agrees, what only one of them has stands plain. */
export function MatchTable({ explanation }: { readonly explanation: Explanation }): ReactNode {
  const { t } = useTexts('workbench-hits');
  const { personName, entryName, tokens, personOnly, entryOnly, birthDate, nationality, passport } = explanation;
  const cell = (key: string, className: string, content: ReactNode): ReactNode => (
    <div key={key} role="cell" className={className}>
      {content}
    </div>
  );
  const row = (key: string, person: ReactNode, how: ReactNode, entry: ReactNode): ReactNode => (
    <div key={key} role="row" className="desk-match-row">
      {cell('person', '', person)}
      {cell('how', 'desk-match-how', how)}
      {cell('entry', '', entry)}
    </div>
  );
  return (
    <div className="desk-match" role="table" aria-label={t('workbench-hits.side-by-side')}>
      <div role="row" className="desk-match-row">
        <div role="columnheader" className="desk-match-head">
          {t('workbench-hits.person')}
        </div>
        <div role="columnheader" className="desk-match-head desk-match-how">
          {t('workbench-hits.how')}
        </div>
        <div role="columnheader" className="desk-match-head">
          {t('workbench-hits.listed')}
        </div>
      </div>
      {row('name', <strong>{personName}</strong>, t('workbench-hits.whole-name'), <strong>{entryName}</strong>)}
      {tokens.map((token) =>
        row(
          `${token.person} ${token.entry}`,
          <Part token={token}>{token.person}</Part>,
          t(`workbench-hits.how-${token.how}`),
          <Part token={token}>{token.entry}</Part>,
        ),
      )}
      {(personOnly.length > 0 || entryOnly.length > 0) &&
        row('rest', personOnly.join(' ') || '—', t('workbench-hits.only-here'), entryOnly.join(' ') || '—')}
      {row(
        'birth-date',
        birthDate.person ?? '—',
        t(`workbench-hits.birth-${birthDate.relation}`),
        birthDate.entry ?? '—',
      )}
      {row(
        'nationality',
        nationality.person ?? '—',
        t(`workbench-hits.nationality-${nationality.relation}`),
        nationality.entry.join('、') || '—',
      )}
      {row('passport', '', t(`workbench-hits.passport-${passport.relation}`), '')}
    </div>
  );
}

function Part({ token, children }: { readonly token: Token; readonly children: ReactNode }): ReactNode {
  return <span className={`desk-token desk-token-${nearnessOf(token)}`}>{children}</span>;
}
