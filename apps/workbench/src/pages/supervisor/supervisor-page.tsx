import { Stack } from '@mantine/core';
import { $api, useTexts } from '@talent-window/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { DeskPage } from '../../desk-parts/desk-page.js';
import { Shown } from '../../desk-parts/shown.js';
import { WhenRead } from '../../desk-parts/when-read.js';
import { Counts } from './counts.js';
import { OfficerLoads } from './officer-loads.js';
import { StageAges } from './stage-ages.js';
import './supervisor.css';

/** Who has how much, and where cases pile up. */
export function SupervisorPage(): ReactNode {
  const { t } = useTexts('workbench-supervisor');
  return (
    <DeskPage
      title={t('workbench-supervisor.title')}
      lead={t('workbench-supervisor.lead')}
      roles={['nia-supervisor']}
      aside={<Link to="/assignment">{t('workbench-supervisor.to-rules')}</Link>}
    >
      {() => <Board />}
    </DeskPage>
  );
}

function Board(): ReactNode {
  const workload = $api.useQuery('get', '/api/workload', {}, { refetchInterval: 30_000 });
  const reads = [workload, $api.useQuery('get', '/api/queues'), $api.useQuery('get', '/api/broken-glass')];
  return (
    <WhenRead reads={reads}>
      <Shown of={workload} lines={10}>
        {(load) => (
          <Stack gap="lg">
            <Counts workload={load} />
            <div className="hall-two">
              <OfficerLoads officers={load.officers} />
              <StageAges stages={load.stages} />
            </div>
          </Stack>
        )}
      </Shown>
    </WhenRead>
  );
}
