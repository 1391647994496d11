import type { components } from '@talent-window/api-client';
import { Text } from '@mantine/core';
import { StatusMark, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { GoTo } from '../../desk-parts/go-to.js';
import { Panel } from '../../desk-parts/panel.js';

/** What the rules would do with the cases as they stand: who would get which, and why. */
export function DryRun({ result }: { readonly result: components['schemas']['AssignmentDryRun'] }): ReactNode {
  const { t, of } = useTexts('workbench-assignment');
  const { moved, moves, unplaced } = result;
  return (
    <Panel title={t('workbench-assignment.dry-title')}>
      <div role="status">
        <StatusMark status={moved === 0 ? 'ahead' : 'ours'}>
          {moved === 0 ? t('workbench-assignment.dry-none') : t('workbench-assignment.dry-moved', { moved })}
        </StatusMark>
      </div>
      <ul className="rule-moves">
        {moves.map(({ caseNo, from, to, rule, why }) => (
          <li key={caseNo}>
            <GoTo to={`/cases/${caseNo}`} className="hall-number-link">
              {caseNo}
            </GoTo>
            <span>
              {from ? `${from.name} → ` : ''}
              {to.name}
            </span>
            <span className="hall-quiet">
              {rule?.name ?? t('workbench-assignment.dry-share')} · {of(why)}
            </span>
          </li>
        ))}
      </ul>
      {unplaced.length > 0 && (
        <>
          <Text fw={600}>{t('workbench-assignment.dry-unplaced', { count: unplaced.length })}</Text>
          <ul className="rule-moves">
            {unplaced.map(({ caseNo, why }) => (
              <li key={caseNo}>
                <GoTo to={`/cases/${caseNo}`} className="hall-number-link">
                  {caseNo}
                </GoTo>
                <span className="hall-quiet">{of(why)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}
