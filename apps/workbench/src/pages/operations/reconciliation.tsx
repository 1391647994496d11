import { Stack, Text } from '@mantine/core';
import { $api, api, isRefused, ProblemNotice, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { AskWhy } from '../../desk-parts/ask-why.js';
import { Panel } from '../../desk-parts/panel.js';
import { answered } from '../../desk-parts/use-act.js';
import { When } from '../../desk-parts/when.js';
import { Report } from './report.js';
import { WatchedOperation } from './watched-operation.js';

/** Whether every open case's workflow says the same as the database; compared every night, or now. */
export function Reconciliation(): ReactNode {
  const { t } = useTexts('workbench-operations', 'workbench-desks');
  const [asked, setAsked] = useState<string>();
  const last = $api.useQuery('get', '/api/operations/reconciliation');
  return (
    <Panel title={t('workbench-operations.reconcile-title')}>
      <Stack gap="sm" align="flex-start">
        {last.data && (
          <>
            <Text className="hall-quiet">
              {t('workbench-operations.reconcile-last')} <When at={last.data.finishedAt ?? last.data.askedAt} />
            </Text>
            {last.data.report && <Report report={last.data.report} />}
          </>
        )}
        {isRefused(last.error, 'no-such-operation') ? (
          <Text className="hall-quiet">{t('workbench-operations.reconcile-never')}</Text>
        ) : (
          <ProblemNotice error={last.error} onRetry={() => void last.refetch()} />
        )}
        {asked !== undefined && <WatchedOperation operationId={asked} isBrief />}
        <AskWhy
          action={t('workbench-operations.reconcile-now')}
          explain={t('workbench-operations.reconcile-explain')}
          label={t('workbench-desks.why')}
          hint={t('workbench-desks.why-hint')}
          act={(why, operationId) =>
            answered(api.POST('/api/operations/reconciliation', { body: { operationId, why } }))
          }
          onDone={(operation) => setAsked(operation.id)}
        />
      </Stack>
    </Panel>
  );
}
