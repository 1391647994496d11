import { Checkbox, Stack } from '@mantine/core';
import type { MandateScope } from '@talent-window/contracts/vocabulary';
import { MANDATE_SCOPES } from '@talent-window/contracts/vocabulary';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';

/** How far a mandate goes. */
export function ScopeChoice({
  value,
  onChange,
  error,
}: {
  readonly value: readonly MandateScope[];
  readonly onChange: (scopes: readonly MandateScope[]) => void;
  readonly error?: string | undefined;
}): ReactNode {
  const { t } = useTexts('portal-mandates', 'mandate-scopes');
  return (
    <Checkbox.Group
      id="scopes"
      label={t('portal-mandates.scopes')}
      value={[...value]}
      onChange={(chosen) => onChange(MANDATE_SCOPES.filter((scope) => chosen.includes(scope)))}
      error={error}
    >
      <Stack gap="xs" mt="xs">
        {MANDATE_SCOPES.map((scope) => (
          <Checkbox key={scope} value={scope} label={t(`mandate-scopes.${scope}`)} size="md" />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
