import { Group, Stack } from '@mantine/core';
import { api, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { AskWhy } from '../../desk-parts/ask-why.js';
import { Panel } from '../../desk-parts/panel.js';
import { answered } from '../../desk-parts/use-act.js';
import type { CaseStanding } from './standing.js';
import { WatchedOperation } from './watched-operation.js';

const ACTS = ['retry', 'replay', 'archive'] as const;
type Act = (typeof ACTS)[number];

/** What changes nothing that was decided: trying again, replaying, packing anew. Each is watched to its end. */
export function CaseActs({ standing: { caseNo, outcome } }: { readonly standing: CaseStanding }): ReactNode {
  const { t } = useTexts('workbench-operations', 'workbench-desks');
  const [asked, setAsked] = useState<string>();
  const ask = (act: Act, operationId: string, why: string) =>
    answered(
      api.POST(`/api/operations/cases/{caseNo}/${act}`, {
        params: { path: { caseNo } },
        body: { operationId, why },
      }),
    );
  // A closed case waits for nothing, and an open one is in no archive.
  const acts = ACTS.filter((act) => (act === 'archive' ? outcome !== undefined : act === 'replay' || !outcome));
  return (
    <Panel title={t('workbench-operations.act-title')}>
      <Stack gap="md">
        <Group gap="sm">
          {acts.map((act) => (
            <AskWhy
              key={act}
              action={t(`workbench-operations.${act}`)}
              explain={t(`workbench-operations.${act}-explain`)}
              label={t('workbench-desks.why')}
              hint={t('workbench-desks.why-hint')}
              act={(why, operationId) => ask(act, operationId, why)}
              onDone={({ id }) => setAsked(id)}
            />
          ))}
        </Group>
        {asked !== undefined && <WatchedOperation key={asked} operationId={asked} />}
      </Stack>
    </Panel>
  );
}
