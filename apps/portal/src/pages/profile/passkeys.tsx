import { Button, Stack, Text, TextInput } from '@mantine/core';
import { $api, ProblemNotice, taipeiDay, useTexts } from '@talent-window/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import { addPasskey, knowsPasskeys, NoPasskeyUsed } from '../account/passkey.js';
import { Fold } from './fold.js';
import { OwnPassword } from './own-password.js';
import { Part } from './part.js';

export function Passkeys(): ReactNode {
  const { t } = useTexts('portal-profile');
  const queries = useQueryClient();
  const passkeys = $api.useQuery('get', '/api/account/passkeys');
  const remove = $api.useMutation('delete', '/api/account/passkeys/{id}', {
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <Part title={t('portal-profile.passkeys')} detail={t('portal-profile.passkeys-detail')}>
      <ProblemNotice error={passkeys.error ?? remove.error} />
      {passkeys.data?.length === 0 && <Text>{t('portal-profile.passkeys-none')}</Text>}
      {passkeys.data?.map(({ id, name, addedAt }) => (
        <div key={id} className="portal-row">
          <div>
            <Text fw={600}>{name}</Text>
            {addedAt !== undefined && (
              <Text className="portal-faint">{t('portal-profile.passkey-added', { when: taipeiDay(addedAt) })}</Text>
            )}
          </div>
          <Button
            variant="default"
            size="sm"
            loading={remove.isPending}
            onClick={() => remove.mutate({ params: { path: { id } } })}
          >
            {t('portal-profile.passkey-remove', { name })}
          </Button>
        </div>
      ))}
      {knowsPasskeys() && (
        <Fold title={t('portal-profile.passkey-add')}>
          <AddPasskey />
        </Fold>
      )}
    </Part>
  );
}

function AddPasskey(): ReactNode {
  const { t } = useTexts('portal-profile');
  const queries = useQueryClient();
  const [password, setPassword] = useState('');
  const [name, setName] = useState('');
  const add = useMutation({
    mutationFn: () => addPasskey(password, name.trim()),
    onSuccess: () => queries.invalidateQueries(),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    add.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        {add.error instanceof NoPasskeyUsed ? (
          <Text role="alert">{t('portal-profile.passkey-not-made')}</Text>
        ) : (
          <ProblemNotice error={add.error} />
        )}
        <TextInput
          label={t('portal-profile.passkey-name')}
          description={t('portal-profile.passkey-name-hint')}
          required
          withAsterisk={false}
          maxLength={60}
          maw="24rem"
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <OwnPassword value={password} onChange={setPassword} />
        <Button type="submit" loading={add.isPending} className="portal-main-button">
          {t('portal-profile.passkey-add')}
        </Button>
        <Text role="status">{add.isSuccess && t('portal-profile.saved')}</Text>
      </Stack>
    </form>
  );
}
