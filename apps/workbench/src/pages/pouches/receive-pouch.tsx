import { Button, Group, Radio, Stack, TextInput } from '@mantine/core';
import { api, ProblemNotice, useTexts } from '@talent-window/ui';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import { answered, useAct } from '../../desk-parts/use-act.js';
import type { Pouch } from './pouch-card.js';

type WhatCame = 'received' | 'missing';

/** 點收: whether each card of the list lay in the pouch. */
export function ReceivePouch({ pouch: { no, items } }: { readonly pouch: Pouch }): ReactNode {
  const { t } = useTexts('workbench-station', 'workbench-desks');
  const [came, setCame] = useState<Readonly<Record<string, WhatCame>>>({});
  const [note, setNote] = useState('');
  const open = items.filter(({ state }) => state === 'sent' || state === 'missing');
  const ticked = open.flatMap(({ cardNo }) => {
    const state = came[cardNo];
    if (state === undefined) return [];
    return [{ cardNo, state, ...(state === 'missing' && note.trim() !== '' ? { note: note.trim() } : {}) }];
  });
  const receive = useAct(() =>
    answered(
      api.POST('/api/pouches/{pouchNo}/receipt', { params: { path: { pouchNo: no } }, body: { items: ticked } }),
    ),
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (ticked.length > 0) receive.mutate(undefined);
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm" mt="md">
        {open.map(({ cardNo, caseNo }) => (
          <Radio.Group
            key={cardNo}
            className="pouch-card"
            label={t('workbench-station.receive-card', { cardNo })}
            description={t('workbench-desks.case-no', { caseNo })}
            value={came[cardNo] ?? null}
            onChange={(state) => setCame({ ...came, [cardNo]: state })}
          >
            <Group gap="lg" className="pouch-came">
              <Radio value="received" size="md" label={t('workbench-station.was-in')} />
              <Radio value="missing" size="md" label={t('workbench-station.was-missing')} />
            </Group>
          </Radio.Group>
        ))}
        {Object.values(came).includes('missing') && (
          <TextInput
            label={t('workbench-station.receive-note')}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
            maxLength={500}
          />
        )}
        <ProblemNotice error={receive.error} />
        <Group gap="sm">
          <Button
            variant="default"
            size="md"
            onClick={() => setCame(Object.fromEntries(open.map(({ cardNo }) => [cardNo, 'received'])))}
          >
            {t('workbench-station.receive-all')}
          </Button>
          <Button type="submit" size="md" loading={receive.isPending} disabled={ticked.length === 0}>
            {t('workbench-station.receive')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
