import { Text } from '@mantine/core';
import { $api, StatusMark, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { Panel } from '../../desk-parts/panel.js';
import { Shown } from '../../desk-parts/shown.js';
import { Money } from './money.js';

export function Accounts(): ReactNode {
  const { t, of } = useTexts('workbench-cashier');
  const accounts = $api.useQuery('get', '/api/cashier/accounts');
  return (
    <Panel title={t('workbench-cashier.accounts-title')}>
      <Shown of={accounts}>
        {(found) => {
          const sum = found.reduce((total, { balance }) => total + balance, 0);
          return (
            <>
              <table className="hall-table hall-table-kept">
                <thead>
                  <tr>
                    <th scope="col">{t('workbench-cashier.account')}</th>
                    <th scope="col" className="hall-number">
                      {t('workbench-cashier.balance')}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {found.map(({ account, text, balance }) => (
                    <tr key={account}>
                      <th scope="row">{of(text)}</th>
                      <td className="hall-number">
                        <Money amount={balance} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
              <Text mt="sm">
                {sum === 0 ? (
                  <StatusMark status="done">{t('workbench-cashier.accounts-zero')}</StatusMark>
                ) : (
                  <StatusMark status="yours">{t('workbench-cashier.accounts-off', { sum })}</StatusMark>
                )}
              </Text>
            </>
          );
        }}
      </Shown>
    </Panel>
  );
}
