import type { components } from '@talent-window/api-client';
import { Text } from '@mantine/core';
import { $api, api, StatusMark, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { AskWhy } from '../../desk-parts/ask-why.js';
import { Panel } from '../../desk-parts/panel.js';
import { Shown } from '../../desk-parts/shown.js';
import { answered } from '../../desk-parts/use-act.js';
import { When } from '../../desk-parts/when.js';

type MoneyException = components['schemas']['MoneyException'];

/** What no rule settles: each with what it is, and how it is taken off the list. */
export function Exceptions(): ReactNode {
  const { t } = useTexts('workbench-cashier');
  const exceptions = $api.useQuery('get', '/api/cashier/exceptions', { params: { query: { state: 'open' } } });
  return (
    <Panel title={t('workbench-cashier.exceptions-title')}>
      <Shown of={exceptions}>
        {(found) =>
          found.length === 0 ? (
            <StatusMark status="done">{t('workbench-cashier.exceptions-none')}</StatusMark>
          ) : (
            <ul className="cashier-list">
              {found.map((exception) => (
                <Exception key={exception.id} exception={exception} />
              ))}
            </ul>
          )
        }
      </Shown>
    </Panel>
  );
}

function Exception({ exception }: { readonly exception: MoneyException }): ReactNode {
  const { t, of } = useTexts('workbench-cashier', 'workbench-desks');
  const { id, text, caseNo, attemptNo, times, whoText, arisenAt, details } = exception;
  const said = Object.entries(details as Readonly<Record<string, unknown>>);
  return (
    <li>
      <Text fw={600}>
        <StatusMark status="yours">{of(text)}</StatusMark>
      </Text>
      <Text className="hall-quiet">
        {[
          caseNo === undefined ? undefined : t('workbench-desks.case-no', { caseNo }),
          attemptNo,
          `${t('workbench-cashier.exception-times')} ${times}`,
          `${t('workbench-cashier.exception-who')} ${of(whoText)}`,
        ]
          .filter(Boolean)
          .join(' · ')}{' '}
        · {t('workbench-cashier.exception-at')} <When at={arisenAt} />
      </Text>
      {said.length > 0 && (
        <details>
          <summary>{t('workbench-cashier.exception-details')}</summary>
          <dl className="cashier-details">
            {said.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{typeof value === 'string' || typeof value === 'number' ? value : JSON.stringify(value)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      <AskWhy
        action={t('workbench-cashier.exception-close')}
        explain={t('workbench-cashier.exception-close-explain')}
        label={t('workbench-cashier.exception-close-label')}
        act={(why, commandId) =>
          answered(
            api.POST('/api/cashier/exceptions/{exceptionId}/close', {
              params: { path: { exceptionId: id } },
              body: { commandId, why },
            }),
          )
        }
      />
    </li>
  );
}
