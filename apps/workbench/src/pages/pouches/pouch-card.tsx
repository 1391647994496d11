import type { components } from '@talent-window/api-client';
import { Group, Text } from '@mantine/core';
import { StatusMark, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { Facts } from '../../desk-parts/facts.js';
import { useOfficeName } from '../../desk-parts/holder.js';
import { Panel } from '../../desk-parts/panel.js';
import { When } from '../../desk-parts/when.js';
import { ReceivePouch } from './receive-pouch.js';
import { SendPouch } from './send-pouch.js';

export type Pouch = components['schemas']['Pouch'];

const STATES = {
  open: { status: 'yours', text: 'workbench-station.pouch-open' },
  sent: { status: 'ours', text: 'workbench-station.pouch-sent' },
  received: { status: 'done', text: 'workbench-station.pouch-received' },
} as const;

/** One pouch with its list, and what is to be done with it now. */
export function PouchCard({ pouch, isMission }: { readonly pouch: Pouch; readonly isMission: boolean }): ReactNode {
  const { t } = useTexts('workbench-station');
  const officeName = useOfficeName();
  const { no, office, state, items, openedAt, sentAt, receivedAt, sealNo } = pouch;
  const { status, text } = STATES[state];
  const inIt = items.filter((item) => item.state !== 'withdrawn').length;
  const at = (label: string, when: string | undefined) =>
    when === undefined ? [] : [{ label, value: <When at={when} /> }];
  return (
    <Panel
      title={t('workbench-station.pouch-no', { no })}
      aside={
        <Group gap="md">
          <Text className="hall-quiet">{t('workbench-station.pouch-cards', { count: inIt })}</Text>
          <StatusMark status={isMission && state === 'sent' ? 'yours' : status}>{t(text)}</StatusMark>
        </Group>
      }
    >
      <Facts
        facts={[
          { label: t('workbench-station.pouch-to'), value: officeName(office) },
          ...at(t('workbench-station.pouch-opened-at'), openedAt),
          ...at(t('workbench-station.pouch-sent-at'), sentAt),
          ...at(t('workbench-station.pouch-received-at'), receivedAt),
          ...(sealNo === undefined ? [] : [{ label: t('workbench-station.pouch-seal'), value: sealNo }]),
        ]}
      />
      {isMission && state === 'sent' ? <ReceivePouch pouch={pouch} /> : <PouchList pouch={pouch} />}
      {!isMission && state === 'open' && inIt > 0 && <SendPouch no={no} />}
    </Panel>
  );
}

const ITEM_STATES = {
  listed: 'workbench-station.item-listed',
  sent: 'workbench-station.item-sent',
  received: 'workbench-station.item-received',
  missing: 'workbench-station.item-missing',
  withdrawn: 'workbench-station.item-withdrawn',
} as const;

function PouchList({ pouch: { no, items } }: { readonly pouch: Pouch }): ReactNode {
  const { t } = useTexts('workbench-station', 'workbench-desks');
  const label = {
    card: t('workbench-station.card-no'),
    number: t('workbench-desks.number'),
    state: t('workbench-desks.state'),
  };
  return (
    <table className="hall-table pouch-list">
      <caption>{t('workbench-station.pouch-list', { no })}</caption>
      <thead>
        <tr>
          <th scope="col">{label.card}</th>
          <th scope="col">{label.number}</th>
          <th scope="col">{label.state}</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ cardNo, caseNo, state, note }) => (
          <tr key={cardNo}>
            <th scope="row">{cardNo}</th>
            <td data-label={label.number}>{caseNo}</td>
            <td data-label={label.state}>
              {t(ITEM_STATES[state])}
              {note !== undefined && <span className="hall-quiet"> · {note}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
