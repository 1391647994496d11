import { Button, Group, TextInput } from '@mantine/core';
import { api, ProblemNotice, useTexts } from '@talent-window/ui';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import { answered, useAct } from '../../desk-parts/use-act.js';

/** The seal that goes on a pouch, with which it is sent. */
export function SendPouch({ no }: { readonly no: string }): ReactNode {
  const { t } = useTexts('workbench-station');
  const [sealNo, setSealNo] = useState('');
  const send = useAct(() =>
    answered(api.POST('/api/pouches/{pouchNo}/send', { params: { path: { pouchNo: no } }, body: { sealNo } })),
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (sealNo.trim() !== '') send.mutate(undefined);
  };
  return (
    <form onSubmit={submit}>
      <Group align="flex-end" mt="md" gap="sm">
        <TextInput
          label={t('workbench-station.pouch-seal')}
          value={sealNo}
          onChange={(event) => setSealNo(event.currentTarget.value)}
          maxLength={40}
          size="md"
          autoComplete="off"
        />
        <Button type="submit" size="md" loading={send.isPending} disabled={sealNo.trim() === ''}>
          {t('workbench-station.pouch-send')}
        </Button>
      </Group>
      <ProblemNotice error={send.error} />
    </form>
  );
}
