import { Stack, Text } from '@mantine/core';
import { $api, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { DeskPage } from '../../desk-parts/desk-page.js';
import { Shown } from '../../desk-parts/shown.js';
import { PouchCard } from './pouch-card.js';
import './pouches.css';

/** 外交郵袋: packed and sent by the Immigration Agency, ticked off by missions. */
export function PouchesPage(): ReactNode {
  const { t } = useTexts('workbench-station');
  return (
    <DeskPage
      title={t('workbench-station.pouches-title')}
      roles={['station-officer', 'mission-officer', 'nia-supervisor']}
    >
      {({ roles, office }) => <Pouches isMission={roles.includes('mission-officer')} office={office} />}
    </DeskPage>
  );
}

function Pouches({
  isMission,
  office,
}: {
  readonly isMission: boolean;
  readonly office: string | undefined;
}): ReactNode {
  const { t } = useTexts('workbench-station');
  const query = isMission && office !== undefined ? { office } : {};
  const pouches = $api.useQuery('get', '/api/pouches', { params: { query } });
  return (
    <Stack gap="md" className="pouches">
      <Text>{isMission ? t('workbench-station.pouches-lead-receive') : t('workbench-station.pouches-lead-pack')}</Text>
      <Shown of={pouches}>
        {(found) =>
          found.length === 0 ? (
            <div className="hall-panel">
              <Text>{t('workbench-station.pouches-none')}</Text>
            </div>
          ) : (
            found.map((pouch) => <PouchCard key={pouch.no} pouch={pouch} isMission={isMission} />)
          )
        }
      </Shown>
    </Stack>
  );
}
