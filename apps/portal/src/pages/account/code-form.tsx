import { Button, Stack, TextInput } from '@mantine/core';
import type { SignedIn } from '@talent-window/ui';
import { $api, isRefused, ProblemNotice, useTexts } from '@talent-window/ui';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';

/** The second step of signing in. */
export function CodeForm({
  onSignedIn,
  onAgain,
}: {
  readonly onSignedIn: (person: SignedIn) => unknown;
  /** back to the password, whose time is over */
  readonly onAgain: () => void;
}): ReactNode {
  const { t } = useTexts('portal-account');
  const [code, setCode] = useState('');
  const [isMissing, setMissing] = useState(false);
  const enter = $api.useMutation('post', '/api/session/second-factor');

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setMissing(code.trim() === '');
    if (code.trim() === '') return;
    const answer = await enter.mutateAsync({ body: { code: code.trim() } }).catch(() => undefined);
    const person = answer?.signedIn.find(({ app }) => app === 'portal');
    if (person) await onSignedIn(person);
  };

  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        <ProblemNotice
          error={enter.error}
          {...(isRefused(enter.error, 'password-step-over') ? { onRetry: onAgain } : {})}
        />
        <TextInput
          label={t('portal-account.code')}
          description={t('portal-account.code-hint')}
          inputMode="text"
          autoComplete="one-time-code"
          autoFocus
          data-autofocus
          value={code}
          onChange={({ currentTarget }) => setCode(currentTarget.value)}
          error={isMissing ? t('portal-account.code-missing') : undefined}
          maw="16rem"
        />
        <Button type="submit" loading={enter.isPending} className="portal-main-button">
          {t('portal-account.sign-in')}
        </Button>
      </Stack>
    </form>
  );
}
