import { Button, Stack, Text } from '@mantine/core';
import { $api, ProblemNotice, useTexts } from '@talent-window/ui';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import { AuthenticatorSetUp } from './authenticator-set-up.js';
import { BackupCodes } from './backup-codes.js';
import { Fold } from './fold.js';
import { OwnPassword } from './own-password.js';
import { Part } from './part.js';

export function SecondFactor(): ReactNode {
  const { t } = useTexts('portal-profile');
  return (
    <Part title={t('portal-profile.second-factor')} detail={t('portal-profile.second-factor-detail')}>
      <div>
        <Fold title={t('portal-profile.second-factor-set-up')}>
          <SetUp />
        </Fold>
        <Fold title={t('portal-profile.backup-codes-new')}>
          <NewCodes />
        </Fold>
        <Fold title={t('portal-profile.second-factor-off')}>
          <TurnOff />
        </Fold>
      </div>
    </Part>
  );
}

function SetUp(): ReactNode {
  const { t } = useTexts('portal-profile');
  const prepare = $api.useMutation('post', '/api/account/second-factor');
  if (prepare.data) return <AuthenticatorSetUp {...prepare.data} />;
  return (
    <WithPassword
      action={t('portal-profile.second-factor-begin')}
      error={prepare.error}
      isPending={prepare.isPending}
      onSubmit={(password) => prepare.mutate({ body: { password } })}
    />
  );
}

function NewCodes(): ReactNode {
  const { t } = useTexts('portal-profile');
  const make = $api.useMutation('post', '/api/account/second-factor/backup-codes');
  if (make.data) return <BackupCodes codes={make.data.backupCodes} />;
  return (
    <WithPassword
      action={t('portal-profile.backup-codes-make')}
      error={make.error}
      isPending={make.isPending}
      onSubmit={(password) => make.mutate({ body: { password } })}
    />
  );
}

function TurnOff(): ReactNode {
  const { t } = useTexts('portal-profile');
  const remove = $api.useMutation('post', '/api/account/second-factor/removal');
  if (remove.isSuccess) return <Text role="status">{t('portal-profile.second-factor-is-off')}</Text>;
  return (
    <WithPassword
      action={t('portal-profile.second-factor-turn-off')}
      error={remove.error}
      isPending={remove.isPending}
      onSubmit={(password) => remove.mutate({ body: { password } })}
    />
  );
}

function WithPassword({
  action,
  error,
  isPending,
  onSubmit,
}: {
  readonly action: string;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly onSubmit: (password: string) => void;
}): ReactNode {
  const [password, setPassword] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSubmit(password);
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <ProblemNotice error={error} />
        <OwnPassword value={password} onChange={setPassword} />
        <Button type="submit" loading={isPending} className="portal-main-button">
          {action}
        </Button>
      </Stack>
    </form>
  );
}
