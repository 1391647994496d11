import { Stack } from '@mantine/core';
import { $api, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { DeskPage } from '../../desk-parts/desk-page.js';
import { WhenRead } from '../../desk-parts/when-read.js';
import { FindCase } from './find-case.js';
import './operations.css';
import { Reconciliation } from './reconciliation.js';
import { RefusedPackages } from './refused-packages.js';
import { StuckCases } from './stuck-cases.js';
import { WaitingMail } from './waiting-mail.js';

/** Where operators begin: what does not move, why, and what to do. */
export function OperationsPage(): ReactNode {
  const { t } = useTexts('workbench-operations');
  return (
    <DeskPage
      title={t('workbench-operations.title')}
      lead={t('workbench-operations.lead')}
      roles={['operator']}
      aside={<FindCase />}
    >
      {() => <Overview />}
    </DeskPage>
  );
}

function Overview(): ReactNode {
  const reads = [
    $api.useQuery('get', '/api/operations/stuck', { params: { query: {} } }),
    $api.useQuery('get', '/api/operations/reconciliation'),
    $api.useQuery('get', '/api/operations/refused-packages'),
    $api.useQuery('get', '/api/mail'),
  ];
  return (
    <WhenRead reads={reads}>
      <div className="hall-two">
        <StuckCases />
        <Stack gap="lg">
          <Reconciliation />
          <RefusedPackages />
          <WaitingMail />
        </Stack>
      </div>
    </WhenRead>
  );
}
