import { Table } from '@mantine/core';
import { dayText, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import type { Evidence } from './case-data.js';

interface Overstay {
  readonly from?: string;
  readonly to?: string;
  readonly days?: number;
}

const overstaysOf = (evidence: Evidence): readonly Overstay[] => {
  const { overstays }: { readonly overstays?: unknown } = evidence.evidence;
  return Array.isArray(overstays) ? (overstays as readonly Overstay[]) : [];
};

/** Stays beyond what was allowed, as the immigration systems have them. */
export function StayHistory({ evidence }: { readonly evidence: readonly Evidence[] }): ReactNode {
  const { t, locale } = useTexts('workbench-case', 'check-results');
  const found = evidence.find(({ check }) => check === 'illegal-stay');
  if (!found) return <p className="desk-faint">{t('workbench-case.not-checked')}</p>;
  const overstays = overstaysOf(found);
  if (overstays.length === 0) return <p>{t(`check-results.${found.result}`)}</p>;
  return (
    <Table aria-label={t('workbench-case.stays')} className="desk-table">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('workbench-case.from')}</Table.Th>
          <Table.Th>{t('workbench-case.to')}</Table.Th>
          <Table.Th>{t('workbench-case.days')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {overstays.map(({ from = '', to = '', days }) => (
          <Table.Tr key={`${from} ${to}`}>
            <Table.Td>{from === '' ? '—' : dayText(from, locale)}</Table.Td>
            <Table.Td>{to === '' ? '—' : dayText(to, locale)}</Table.Td>
            <Table.Td>{days ?? '—'}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
