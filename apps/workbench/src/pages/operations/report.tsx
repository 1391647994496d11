import type { components } from '@talent-window/api-client';
import { Text } from '@mantine/core';
import type { Status } from '@talent-window/ui';
import { StatusMark, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { Finding } from './finding.js';

export type OperationReport = components['schemas']['OperationReport'];

const STATUS: Readonly<Record<OperationReport['outcome'], Status>> = {
  progressed: 'done',
  archived: 'done',
  replays: 'done',
  agrees: 'done',
  rehearsed: 'ours',
  waiting: 'ours',
  'failed-again': 'yours',
  refused: 'yours',
  'does-not-replay': 'yours',
  differs: 'yours',
  'broken-off': 'yours',
};

/** What came of an operation, and why. */
export function Report({ report }: { readonly report: OperationReport }): ReactNode {
  const { t, of } = useTexts('workbench-operations');
  const { outcome, text, findings, retried, newRun, events, compared } = report;
  const facts = [
    ...(retried?.length ? [t('workbench-operations.report-retried', { names: retried.join(', ') })] : []),
    ...(newRun === undefined ? [] : [t('workbench-operations.report-run', { run: newRun })]),
    ...(events === undefined ? [] : [t('workbench-operations.report-events', { events })]),
    ...(compared === undefined ? [] : [t('workbench-operations.reconcile-compared', { compared })]),
  ];
  return (
    <div className="op-report" data-outcome={outcome}>
      <StatusMark status={STATUS[outcome]}>{of(text)}</StatusMark>
      {facts.length > 0 && <Text className="hall-quiet">{facts.join(' · ')}</Text>}
      {findings.length > 0 && (
        <ul className="op-list">
          {findings.map((finding) => (
            <li key={`${finding.caseNo} ${finding.reason}`}>
              <Finding finding={finding} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
