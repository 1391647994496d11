import { PasswordInput } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';

/** The password once more, before how one signs in changes. */
export function OwnPassword({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (value: string) => void;
}): ReactNode {
  const { t } = useTexts('portal-profile', 'portal-account');
  return (
    <PasswordInput
      label={t('portal-profile.your-password')}
      description={t('portal-profile.your-password-hint')}
      autoComplete="current-password"
      required
      withAsterisk={false}
      maw="24rem"
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      visibilityToggleButtonProps={{ 'aria-label': t('portal-account.show-password') }}
    />
  );
}
