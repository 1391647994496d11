import { Text } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { Bar } from '../../desk-parts/bar.js';
import { GoTo } from '../../desk-parts/go-to.js';
import { Panel } from '../../desk-parts/panel.js';
import type { Workload } from './counts.js';

/** Working days at one stage after which a case is old. */
const OLD_DAYS = 10;

export function OfficerLoads({ officers }: { readonly officers: Workload['officers'] }): ReactNode {
  const { t } = useTexts('workbench-supervisor');
  const label = {
    open: t('workbench-supervisor.open'),
    soon: t('workbench-supervisor.due-soon'),
    overdue: t('workbench-supervisor.overdue'),
    oldest: t('workbench-supervisor.oldest'),
  };
  const of = (view: string, assignee: string, count: number): ReactNode =>
    count === 0 ? (
      <span className="hall-quiet">0</span>
    ) : (
      <GoTo to={`/queues/${view}`} search={{ assignee }} className="hall-number-link">
        {count}
      </GoTo>
    );
  return (
    <Panel title={t('workbench-supervisor.officers-title')}>
      {officers.length === 0 ? (
        <Text>{t('workbench-supervisor.officers-none')}</Text>
      ) : (
        <table className="hall-table">
          <thead>
            <tr>
              <th scope="col">{t('workbench-supervisor.officer')}</th>
              <th scope="col">{label.open}</th>
              <th scope="col" className="hall-number">
                {label.soon}
              </th>
              <th scope="col" className="hall-number">
                {label.overdue}
              </th>
              <th scope="col" className="hall-number">
                {label.oldest}
              </th>
            </tr>
          </thead>
          <tbody>
            {officers.map(({ id, name, open, capacity, dueSoon, overdue, oldestDays, away }) => (
              <tr key={id}>
                <th scope="row">
                  {name}
                  {away !== undefined && (
                    <span className="super-away">{t('workbench-supervisor.away-until', { day: away })}</span>
                  )}
                </th>
                <td data-label={label.open} className="super-load">
                  <span>{t('workbench-supervisor.open-of', { open, capacity })}</span>
                  <Bar share={capacity === 0 ? 0 : open / capacity} isLate={open > capacity} />
                </td>
                <td className="hall-number" data-label={label.soon}>
                  {of('due-soon', id, dueSoon)}
                </td>
                <td className="hall-number" data-label={label.overdue}>
                  {of('overdue', id, overdue)}
                </td>
                <td className="hall-number" data-label={label.oldest}>
                  <span className={oldestDays > OLD_DAYS ? 'super-old' : undefined}>{oldestDays}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}
