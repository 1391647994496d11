import { Button, Group, Text, TextInput } from '@mantine/core';
import { $api, useTexts } from '@talent-window/ui';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import { Panel } from '../../desk-parts/panel.js';
import { Shown } from '../../desk-parts/shown.js';
import { When } from '../../desk-parts/when.js';
import { Money } from './money.js';

/** All that happened to the money of one case. */
export function LedgerOfCase(): ReactNode {
  const { t } = useTexts('workbench-cashier');
  const [typed, setTyped] = useState('');
  const [caseNo, setCaseNo] = useState<string>();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const plain = typed.replaceAll(/[\s-]/g, '');
    if (/^\d{12}$/.test(plain)) setCaseNo(plain);
  };
  return (
    <Panel title={t('workbench-cashier.ledger-title')}>
      <form onSubmit={submit}>
        <Group align="flex-end" gap="sm">
          <TextInput
            label={t('workbench-cashier.ledger-label')}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            inputMode="numeric"
            autoComplete="off"
          />
          <Button type="submit" variant="default">
            {t('workbench-cashier.ledger-show')}
          </Button>
        </Group>
      </form>
      {caseNo !== undefined && <Ledger caseNo={caseNo} />}
    </Panel>
  );
}

function Ledger({ caseNo }: { readonly caseNo: string }): ReactNode {
  const { t, of } = useTexts('workbench-cashier', 'ledger-accounts');
  const ledger = $api.useQuery('get', '/api/cashier/ledger', { params: { query: { caseNo } } });
  const label = { what: t('workbench-cashier.ledger-what'), postings: t('workbench-cashier.ledger-postings') };
  return (
    <Shown of={ledger} lines={2}>
      {(entries) =>
        entries.length === 0 ? (
          <Text mt="sm">{t('workbench-cashier.ledger-none')}</Text>
        ) : (
          <table className="hall-table cashier-ledger">
            <thead>
              <tr>
                <th scope="col">{t('workbench-cashier.ledger-at')}</th>
                <th scope="col">{label.what}</th>
                <th scope="col">{label.postings}</th>
              </tr>
            </thead>
            <tbody>
              {entries.map(({ cause, at, text, postings }) => (
                <tr key={cause}>
                  <td>
                    <When at={at} />
                  </td>
                  <td data-label={label.what}>{of(text)}</td>
                  <td data-label={label.postings}>
                    {Object.entries(postings as Readonly<Record<string, number>>).map(([account, amount]) => (
                      <div key={account} className="cashier-posting">
                        <span>{t(`ledger-accounts.${account as 'bank'}`)}</span> <Money amount={amount} />
                      </div>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )
      }
    </Shown>
  );
}
