import { Checkbox, Table } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import type { QueueItem } from '../../contract.js';
import { CaseLink } from './case-link.js';
import { Due } from './due.js';
import { Flags } from './flags.js';

export interface Rows {
  readonly items: readonly QueueItem[];
  readonly view: string | undefined;
  readonly label: string;
  /** of the officer who looks, whose own cases say so */
  readonly own: string | undefined;
  /** case numbers that are ticked, where several can be assigned at once */
  readonly ticked?: readonly string[];
  readonly onTick?: (caseNos: readonly string[]) => void;
}

/** The cases of a view, one a line. */
export function QueueTable({ items, view, label, own, ticked = [], onTick }: Rows): ReactNode {
  const { t, of } = useTexts('workbench-queue', 'case-types', 'authorities');
  const tick = (caseNo: string, on: boolean): void =>
    onTick?.(on ? [...ticked, caseNo] : ticked.filter((each) => each !== caseNo));
  return (
    <Table className="desk-table" highlightOnHover verticalSpacing={7} horizontalSpacing="sm" aria-label={label}>
      <Table.Thead>
        <Table.Tr>
          {onTick && (
            <Table.Th w={36}>
              <Checkbox
                size="xs"
                aria-label={t('workbench-queue.tick-all')}
                checked={ticked.length === items.length && items.length > 0}
                indeterminate={ticked.length > 0 && ticked.length < items.length}
                onChange={(event) => onTick(event.currentTarget.checked ? items.map(({ caseNo }) => caseNo) : [])}
              />
            </Table.Th>
          )}
          <Table.Th>{t('workbench-queue.number')}</Table.Th>
          <Table.Th>{t('workbench-queue.applicant')}</Table.Th>
          <Table.Th>{t('workbench-queue.stage')}</Table.Th>
          <Table.Th>{t('workbench-queue.holder')}</Table.Th>
          <Table.Th w="11rem">{t('workbench-queue.due')}</Table.Th>
          <Table.Th>{t('workbench-queue.flags')}</Table.Th>
          <Table.Th>{t('workbench-queue.assignee')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {items.map((item) => (
          <Table.Tr key={item.caseNo}>
            {onTick && (
              <Table.Td>
                <Checkbox
                  size="xs"
                  aria-label={t('workbench-queue.tick', { caseNo: item.caseNo })}
                  checked={ticked.includes(item.caseNo)}
                  onChange={(event) => tick(item.caseNo, event.currentTarget.checked)}
                />
              </Table.Td>
            )}
            <Table.Td className="desk-nowrap">
              <CaseLink caseNo={item.caseNo} view={view} className="desk-case-no">
                {item.caseNo}
              </CaseLink>
            </Table.Td>
            <Table.Td>
              <span className="desk-name">{item.applicantName ?? '—'}</span>
              <span className="desk-faint desk-block">{t(`case-types.${item.caseType}`)}</span>
            </Table.Td>
            <Table.Td>{of(item.stageText)}</Table.Td>
            <Table.Td>{t(`authorities.${item.holder}`)}</Table.Td>
            <Table.Td>
              <Due item={item} />
            </Table.Td>
            <Table.Td>
              <Flags item={item} />
            </Table.Td>
            <Table.Td>
              <Assignee item={item} own={own} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

export function Assignee({ item, own }: { readonly item: QueueItem; readonly own: string | undefined }): ReactNode {
  const { t } = useTexts('workbench-queue');
  if (item.assignee === undefined) return <span className="desk-faint">{t('workbench-queue.nobody')}</span>;
  if (item.assignee === own) return <span className="desk-own">{t('workbench-queue.you')}</span>;
  return item.assigneeName ?? t('workbench-queue.somebody');
}
