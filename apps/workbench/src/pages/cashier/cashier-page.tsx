import { Stack } from '@mantine/core';
import { $api, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { DeskPage } from '../../desk-parts/desk-page.js';
import { WhenRead } from '../../desk-parts/when-read.js';
import { Accounts } from './accounts.js';
import './cashier.css';
import { Days } from './days.js';
import { Exceptions } from './exceptions.js';
import { LedgerOfCase } from './ledger-of-case.js';
import { Refunds } from './refunds.js';
import { TransferFile } from './transfer-file.js';

/** What a cashier has to do today, first what only a person can settle. */
export function CashierPage(): ReactNode {
  const { t } = useTexts('workbench-cashier');
  return (
    <DeskPage title={t('workbench-cashier.title')} lead={t('workbench-cashier.lead')} roles={['cashier']}>
      {() => <Desk />}
    </DeskPage>
  );
}

function Desk(): ReactNode {
  const reads = [
    $api.useQuery('get', '/api/cashier/exceptions', { params: { query: { state: 'open' } } }),
    $api.useQuery('get', '/api/cashier/refunds'),
    $api.useQuery('get', '/api/cashier/days', {}),
    $api.useQuery('get', '/api/cashier/accounts'),
  ];
  return (
    <WhenRead reads={reads}>
      <div className="hall-two">
        <Stack gap="lg">
          <Exceptions />
          <Refunds />
          <Days />
        </Stack>
        <Stack gap="lg">
          <TransferFile />
          <Accounts />
          <LedgerOfCase />
        </Stack>
      </div>
    </WhenRead>
  );
}
