import { Table } from '@mantine/core';
import { dayText, Late, ProblemNotice, timeText, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { $desk } from '../../contract.js';
import type { TabOf } from './case-tabs.js';

/** What went to other agencies and came from them, with the hash of each message. */
export function ExchangesTab({ view }: TabOf): ReactNode {
  const { t, of, locale } = useTexts('workbench-case');
  const { data, error, refetch } = $desk.useQuery('get', '/api/cases/{caseNo}/exchanges', {
    params: { path: { caseNo: view.progress.caseNo } },
  });
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Late />;
  if (data.items.length === 0) return <p className="desk-faint">{t('workbench-case.no-exchange')}</p>;
  return (
    <div className="desk-table-box">
      <Table className="desk-table" aria-label={t('workbench-case.tab-exchanges')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('workbench-case.at')}</Table.Th>
            <Table.Th>{t('workbench-case.system')}</Table.Th>
            <Table.Th>{t('workbench-case.message')}</Table.Th>
            <Table.Th>{t('workbench-case.hash')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {data.items.map(({ id, at, systemText, direction, kind, status, hash, bytes, correlationId }) => (
            <Table.Tr key={id}>
              <Table.Td className="desk-nowrap">
                {dayText(at, locale)} {timeText(at)}
              </Table.Td>
              <Table.Td>{of(systemText)}</Table.Td>
              <Table.Td>
                <span aria-hidden="true">{direction === 'sent' ? '→ ' : '← '}</span>
                {t(direction === 'sent' ? 'workbench-case.sent' : 'workbench-case.received')} · {kind}
                {status !== undefined && ` · ${status}`}
                {correlationId !== undefined && <span className="desk-faint desk-block">{correlationId}</span>}
              </Table.Td>
              <Table.Td>
                <code title={hash}>{hash.slice(0, 12)}</code>
                <span className="desk-faint desk-block">{t('workbench-case.bytes', { bytes })}</span>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
