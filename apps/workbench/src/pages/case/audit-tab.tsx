import { Table } from '@mantine/core';
import { $api, dayText, Late, ProblemNotice, timeText, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import type { TabOf } from './case-tabs.js';

/** Who did and saw what of the case, as the audit has it. */
export function AuditTab({ view }: TabOf): ReactNode {
  const { t, locale } = useTexts('workbench-case');
  const { data, error, refetch } = $api.useQuery('get', '/api/cases/{caseNo}/audit', {
    params: { path: { caseNo: view.progress.caseNo } },
  });
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Late />;
  return (
    <div className="desk-table-box">
      <Table className="desk-table" aria-label={t('workbench-case.tab-audit')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('workbench-case.at')}</Table.Th>
            <Table.Th>{t('workbench-case.who')}</Table.Th>
            <Table.Th>{t('workbench-case.act')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {data.items.map(({ seq, at, actor, action, details }) => (
            <Table.Tr key={seq}>
              <Table.Td className="desk-nowrap">
                {dayText(at, locale)} {timeText(at)}
              </Table.Td>
              <Table.Td>{actor.name ?? actor.role}</Table.Td>
              <Table.Td>
                {action}
                {Object.keys(details).length > 0 && (
                  <span className="desk-faint desk-block">{JSON.stringify(details)}</span>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
