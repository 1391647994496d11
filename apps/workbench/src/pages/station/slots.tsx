import { Text } from '@mantine/core';
import { $api, taipeiDay, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { Bar } from '../../desk-parts/bar.js';
import { Panel } from '../../desk-parts/panel.js';

/** How full the day is, slot by slot; missions, which make no appointments, have none. */
export function Slots({ office }: { readonly office: string }): ReactNode {
  const { t } = useTexts('workbench-station');
  const { data } = $api.useQuery('get', '/api/offices/{office}/slots', {
    params: { path: { office }, query: { day: taipeiDay(new Date()) } },
  });
  if (!data) return null;
  return (
    <Panel title={t('workbench-station.slots-title')}>
      {data.length === 0 ? (
        <Text className="hall-quiet">{t('workbench-station.slots-none')}</Text>
      ) : (
        <ul className="station-slots">
          {data.map(({ slot, capacity, free }) => (
            <li key={slot}>
              <strong>{slot}</strong>
              <Bar share={capacity === 0 ? 0 : (capacity - free) / capacity} />
              <span className="hall-quiet">
                {t('workbench-station.slots-taken', { taken: capacity - free, capacity })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
