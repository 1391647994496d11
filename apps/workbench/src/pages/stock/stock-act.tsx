import { Button, NativeSelect, NumberInput, Radio, Stack, Text, Textarea } from '@mantine/core';
import type { SummaryItem } from '@talent-window/ui';
import { $api, api, ErrorSummary, ProblemNotice, StatusMark, useTexts } from '@talent-window/ui';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import { Panel } from '../../desk-parts/panel.js';
import { answered, useAct } from '../../desk-parts/use-act.js';
import type { Stock } from './stock-table.js';

type Act = 'transfer' | 'count' | 'spoil';
const ACTS = ['transfer', 'count', 'spoil'] as const;
const MOST = 10_000;

/** Moves, counts or spoils blank cards. */
export function StockAct({ stations }: { readonly stations: readonly Stock[] }): ReactNode {
  const { t, of, locale } = useTexts('workbench-station');
  const offices = $api.useQuery('get', '/api/reference/offices');
  const [act, setAct] = useState<Act>('count');
  const [office, setOffice] = useState(stations[0]?.office ?? '');
  const [to, setTo] = useState('');
  const [quantity, setQuantity] = useState<number | string>('');
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<readonly SummaryItem[]>([]);
  const record = useAct(
    (_: undefined, actId) =>
      answered(
        api.POST('/api/stock/acts', {
          body: {
            actId,
            act,
            office,
            quantity: Number(quantity),
            ...(act === 'transfer' ? { to } : {}),
            ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
          },
        }),
      ),
    () => {
      setQuantity('');
      setReason('');
    },
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const isWhole = quantity !== '' && Number.isInteger(Number(quantity)) && Number(quantity) >= 0;
    const items = [
      ...(isWhole && Number(quantity) <= MOST
        ? []
        : [{ fieldId: 'stock-quantity', text: t('workbench-station.quantity-wanted') }]),
      ...(act === 'transfer' && to === '' ? [{ fieldId: 'stock-to', text: t('workbench-station.to-wanted') }] : []),
      ...(act === 'spoil' && reason.trim() === ''
        ? [{ fieldId: 'stock-reason', text: t('workbench-station.reason-wanted') }]
        : []),
    ];
    setWrong(items);
    if (items.length === 0) record.mutate(undefined);
  };
  const others = (offices.data ?? []).filter(({ kind, code }) => kind === 'station' && code !== office);
  return (
    <Panel title={t('workbench-station.act-title')}>
      <form onSubmit={submit} noValidate>
        <ErrorSummary items={wrong} />
        <Stack gap="md">
          <Radio.Group label={t('workbench-station.act-what')} value={act} onChange={(value) => setAct(value)}>
            <Stack gap="sm" mt="xs">
              {ACTS.map((name) => (
                <Radio key={name} value={name} label={t(`workbench-station.act-${name}`)} />
              ))}
            </Stack>
          </Radio.Group>
          {stations.length > 1 && (
            <NativeSelect
              label={t('workbench-station.act-office')}
              value={office}
              onChange={(event) => setOffice(event.currentTarget.value)}
              data={stations.map((station) => ({ value: station.office, label: of(station.officeText) }))}
            />
          )}
          {act === 'transfer' && (
            <NativeSelect
              id="stock-to"
              label={t('workbench-station.act-to')}
              value={to}
              onChange={(event) => setTo(event.currentTarget.value)}
              data={[
                { value: '', label: '–' },
                ...others.map(({ code, zh, en }) => ({ value: code, label: locale === 'en' ? en : zh })),
              ]}
            />
          )}
          <NumberInput
            id="stock-quantity"
            label={act === 'count' ? t('workbench-station.act-quantity-count') : t('workbench-station.act-quantity')}
            value={quantity}
            onChange={setQuantity}
            min={0}
            max={MOST}
            allowDecimal={false}
            hideControls
            w="10rem"
          />
          <Textarea
            id="stock-reason"
            label={t('workbench-station.act-reason')}
            description={t('workbench-station.act-reason-hint')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            maxLength={500}
            autosize
            minRows={2}
          />
          <ProblemNotice error={record.error} />
          {record.data && (
            <Text role="status">
              <StatusMark status="done">
                {t('workbench-station.act-done', {
                  office: of(record.data.officeText),
                  available: record.data.available,
                })}
              </StatusMark>
            </Text>
          )}
          <div>
            <Button type="submit" size="md" loading={record.isPending}>
              {t('workbench-station.act-record')}
            </Button>
          </div>
        </Stack>
      </form>
    </Panel>
  );
}
