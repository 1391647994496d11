import { $api, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { DeskPage } from '../../desk-parts/desk-page.js';
import { Shown } from '../../desk-parts/shown.js';
import { StockAct } from './stock-act.js';
import { StockTable } from './stock-table.js';

/** 空白卡: what each station has, and what is done with them. */
export function StockPage(): ReactNode {
  const { t } = useTexts('workbench-station');
  return (
    <DeskPage
      title={t('workbench-station.stock-title')}
      lead={t('workbench-station.stock-lead')}
      roles={['station-officer', 'nia-supervisor']}
    >
      {() => <StockOfStations />}
    </DeskPage>
  );
}

function StockOfStations(): ReactNode {
  const stock = $api.useQuery('get', '/api/stock');
  return (
    <Shown of={stock}>
      {(stations) => (
        <div className="hall-two">
          <section className="hall-panel">
            <StockTable stations={stations} />
          </section>
          <StockAct stations={stations} />
        </div>
      )}
    </Shown>
  );
}
