import { Button, Code, Stack, Text, TextInput } from '@mantine/core';
import { $api, ProblemNotice, useTexts } from '@talent-window/ui';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import { BackupCodes } from './backup-codes.js';
import { QrPicture } from './qr-picture.js';

/** The picture for the app, the codes to print, and the first digits, from when on they are asked for. */
export function AuthenticatorSetUp({
  uri,
  backupCodes,
}: {
  readonly uri: string;
  readonly backupCodes: readonly string[];
}): ReactNode {
  const { t } = useTexts('portal-profile');
  const [code, setCode] = useState('');
  const confirm = $api.useMutation('post', '/api/account/second-factor/confirmation');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    confirm.mutate({ body: { code: code.trim() } });
  };
  return (
    <Stack gap="md">
      <Text>{t('portal-profile.second-factor-scan')}</Text>
      <QrPicture text={uri} label={t('portal-profile.second-factor-picture')} />
      <Text>
        {t('portal-profile.second-factor-by-hand')} <Code fz="md">{new URL(uri).searchParams.get('secret')}</Code>
      </Text>
      <BackupCodes codes={backupCodes} />
      <form onSubmit={submit}>
        <Stack gap="md">
          <ProblemNotice error={confirm.error} />
          <TextInput
            label={t('portal-profile.second-factor-code')}
            inputMode="numeric"
            autoComplete="one-time-code"
            required
            withAsterisk={false}
            maw="12rem"
            value={code}
            onChange={({ currentTarget }) => setCode(currentTarget.value)}
          />
          <Button type="submit" loading={confirm.isPending} disabled={confirm.isSuccess} className="portal-main-button">
            {t('portal-profile.second-factor-confirm')}
          </Button>
          <Text role="status">{confirm.isSuccess && t('portal-profile.second-factor-is-on')}</Text>
        </Stack>
      </form>
    </Stack>
  );
}
