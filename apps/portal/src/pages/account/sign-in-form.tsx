import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import type { SignedIn } from '@talent-window/ui';
import { $api, isRefused, ProblemNotice, useTexts } from '@talent-window/ui';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import { CodeForm } from './code-form.js';
import { SendAgain } from './send-again.js';

type Missing = 'email' | 'password';

/** Address and password, then the second factor where the account has one. */
export function SignInForm({
  email: known,
  onSignedIn,
}: {
  /** of the account that has to sign in again; absent: any */
  readonly email?: string;
  readonly onSignedIn: (person: SignedIn) => unknown;
}): ReactNode {
  const { t } = useTexts('portal-account');
  const [email, setEmail] = useState(known ?? '');
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState<readonly Missing[]>([]);
  const signIn = $api.useMutation('post', '/api/session');

  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const empty: Missing[] = [];
    if (email.trim() === '') empty.push('email');
    if (password === '') empty.push('password');
    setMissing(empty);
    const [first] = empty;
    if (first) return event.currentTarget.querySelector<HTMLInputElement>(`[name="${first}"]`)?.focus();
    const answer = await signIn.mutateAsync({ body: { email: email.trim(), password } }).catch(() => undefined);
    const person = answer?.signedIn.find(({ app }) => app === 'portal');
    if (person) await onSignedIn(person);
  };

  if (signIn.data?.needsSecondFactor) {
    return <CodeForm onSignedIn={onSignedIn} onAgain={() => signIn.reset()} />;
  }
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        <ProblemNotice error={signIn.error} />
        {isRefused(signIn.error, 'address-not-verified') && <SendAgain email={email.trim()} />}
        <TextInput
          name="email"
          type="email"
          label={t('portal-account.email')}
          autoComplete="username"
          value={email}
          readOnly={known !== undefined}
          onChange={({ currentTarget }) => setEmail(currentTarget.value)}
          error={missing.includes('email') ? t('portal-account.email-missing') : undefined}
        />
        <PasswordInput
          name="password"
          label={t('portal-account.password')}
          autoComplete="current-password"
          data-autofocus={known === undefined ? undefined : true}
          value={password}
          onChange={({ currentTarget }) => setPassword(currentTarget.value)}
          error={missing.includes('password') ? t('portal-account.password-missing') : undefined}
          visibilityToggleButtonProps={{ 'aria-label': t('portal-account.show-password') }}
        />
        <Button type="submit" loading={signIn.isPending} className="portal-main-button">
          {t('portal-account.sign-in')}
        </Button>
      </Stack>
    </form>
  );
}
