import { Stack } from '@mantine/core';
import { $api, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { DeskPage } from '../../desk-parts/desk-page.js';
import { Shown } from '../../desk-parts/shown.js';
import { WhenRead } from '../../desk-parts/when-read.js';
import './assignment.css';
import { Officers } from './officers.js';
import { Rules } from './rules.js';

/** How cases find their officers: the rules, tried before they are in force, and what is known of each officer. */
export function AssignmentPage(): ReactNode {
  const { t } = useTexts('workbench-assignment');
  return (
    <DeskPage title={t('workbench-assignment.title')} lead={t('workbench-assignment.lead')} roles={['nia-supervisor']}>
      {() => <RulesAndOfficers />}
    </DeskPage>
  );
}

function RulesAndOfficers(): ReactNode {
  const rules = $api.useQuery('get', '/api/assignment/rules');
  const officers = $api.useQuery('get', '/api/officers');
  const fields = $api.useQuery('get', '/api/reference/professional-fields', {}, { staleTime: 3_600_000 });
  return (
    <WhenRead reads={[rules, officers, fields]}>
      <Stack gap="lg">
        <Shown of={rules} lines={6}>
          {(inForce) => (
            <Rules
              key={inForce.version}
              inForce={inForce}
              officers={officers.data?.items ?? []}
              onReload={() => void rules.refetch()}
            />
          )}
        </Shown>
        <Shown of={officers} lines={6}>
          {({ items }) => <Officers officers={items} />}
        </Shown>
      </Stack>
    </WhenRead>
  );
}
