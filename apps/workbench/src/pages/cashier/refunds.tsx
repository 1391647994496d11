import type { components } from '@talent-window/api-client';
import { SegmentedControl, Text } from '@mantine/core';
import { $api, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { Panel } from '../../desk-parts/panel.js';
import { Shown } from '../../desk-parts/shown.js';
import { Money } from './money.js';
import { RefundActs } from './refund-acts.js';

export type Refund = components['schemas']['Refund'];

const OVER: readonly Refund['state'][] = ['paid', 'charged-back'];

export function Refunds(): ReactNode {
  const { t, of } = useTexts('workbench-cashier', 'workbench-desks');
  const [which, setWhich] = useState<'open' | 'all'>('open');
  const refunds = $api.useQuery('get', '/api/cashier/refunds');
  const label = {
    amount: t('workbench-cashier.amount'),
    payee: t('workbench-cashier.payee'),
    state: t('workbench-desks.state'),
  };
  return (
    <Panel
      title={t('workbench-cashier.refunds-title')}
      aside={
        <SegmentedControl
          aria-label={t('workbench-cashier.refunds-show')}
          value={which}
          onChange={(value) => setWhich(value === 'all' ? 'all' : 'open')}
          data={[
            { value: 'open', label: t('workbench-cashier.refunds-open') },
            { value: 'all', label: t('workbench-cashier.refunds-all') },
          ]}
        />
      }
    >
      <Shown of={refunds}>
        {(all) => {
          const found = all.filter(({ state }) => which === 'all' || !OVER.includes(state));
          if (found.length === 0) return <Text className="hall-quiet">{t('workbench-cashier.refunds-none')}</Text>;
          return (
            <table className="hall-table">
              <caption>{t('workbench-cashier.release-hint')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('workbench-cashier.refund')}</th>
                  <th scope="col" className="hall-number">
                    {label.amount}
                  </th>
                  <th scope="col">{label.payee}</th>
                  <th scope="col">{label.state}</th>
                </tr>
              </thead>
              <tbody>
                {found.map((refund) => (
                  <tr key={refund.refundNo}>
                    <th scope="row">
                      {refund.refundNo}
                      <br />
                      <span className="hall-quiet">{of(refund.whyText)}</span>
                    </th>
                    <td className="hall-number" data-label={label.amount}>
                      <Money amount={refund.amount} />
                    </td>
                    <td data-label={label.payee}>{refund.payee ?? '–'}</td>
                    <td data-label={label.state}>
                      {of(refund.text)}
                      {refund.transferFile !== undefined && (
                        <span className="hall-quiet">
                          {' '}
                          · {t('workbench-cashier.in-file', { file: refund.transferFile })}
                        </span>
                      )}
                      <RefundActs refund={refund} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          );
        }}
      </Shown>
    </Panel>
  );
}
