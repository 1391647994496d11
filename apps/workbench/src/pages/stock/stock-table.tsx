import type { components } from '@talent-window/api-client';
import { StatusMark, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';

export type Stock = components['schemas']['Stock'];

const COLUMNS = [
  ['available', 'workbench-station.available'],
  ['reserved', 'workbench-station.reserved'],
  ['issued', 'workbench-station.issued'],
  ['spoiled', 'workbench-station.spoiled'],
  ['kept', 'workbench-station.kept'],
] as const;

export function StockTable({ stations }: { readonly stations: readonly Stock[] }): ReactNode {
  const { t, of } = useTexts('workbench-station', 'workbench-desks');
  return (
    <table className="hall-table">
      <caption>{t('workbench-station.stock-title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('workbench-station.office')}</th>
          {COLUMNS.map(([name, text]) => (
            <th key={name} scope="col" className="hall-number">
              {t(text)}
            </th>
          ))}
          <th scope="col">{t('workbench-desks.state')}</th>
        </tr>
      </thead>
      <tbody>
        {stations.map((station) => (
          <tr key={station.office}>
            <th scope="row">{of(station.officeText)}</th>
            {COLUMNS.map(([name, text]) => (
              <td key={name} className="hall-number" data-label={t(text)}>
                {station[name]}
              </td>
            ))}
            <td data-label={t('workbench-desks.state')}>
              {station.low ? (
                <StatusMark status="yours">{t('workbench-station.low')}</StatusMark>
              ) : (
                <StatusMark status="done">{t('workbench-station.enough')}</StatusMark>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
