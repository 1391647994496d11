import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { CaseLink } from './case-link.js';
import { Due } from './due.js';
import { Flags } from './flags.js';
import type { Rows } from './queue-table.js';
import { Assignee } from './queue-table.js';

/** The same lines where a table has no room. */
export function QueueCards({ items, view, label, own }: Rows): ReactNode {
  const { t, of } = useTexts('case-types');
  return (
    <ul className="desk-cards" aria-label={label}>
      {items.map((item) => (
        <li key={item.caseNo} className="desk-card">
          <div className="desk-card-line">
            <CaseLink caseNo={item.caseNo} view={view} className="desk-case-no">
              {item.caseNo}
            </CaseLink>
            <span className="desk-faint">{t(`case-types.${item.caseType}`)}</span>
          </div>
          {item.applicantName !== undefined && <div className="desk-name">{item.applicantName}</div>}
          <div className="desk-card-line">
            <span>{of(item.stageText)}</span>
            <Assignee item={item} own={own} />
          </div>
          <Due item={item} />
          <Flags item={item} />
        </li>
      ))}
    </ul>
  );
}
