import { Alert, Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTexts } from '../language/use-texts.js';
import { Refused, Unreached } from '../requests/refused.js';

/** What went wrong, how to mend it, and the reference; with a way on where trying again may help. */
export function ProblemNotice({
  error,
  onRetry,
}: {
  readonly error: unknown;
  readonly onRetry?: () => void;
}): ReactNode {
  const { t, of } = useTexts('shell');
  if (error === null || error === undefined) return null;
  const [title, detail] =
    error instanceof Refused
      ? [of(error.title), of(error.detail)]
      : error instanceof Unreached
        ? [t('shell.offline'), t('shell.offline-detail')]
        : [t('shell.unexpected-title'), t('shell.unexpected-detail')];
  return (
    <Alert color="red" variant="light" title={title} role="alert" styles={{ title: { color: 'var(--tw-error)' } }}>
      <Text c="var(--tw-ink)">{detail}</Text>
      <Group mt="xs" gap="md">
        {onRetry && (
          <Button size="xs" variant="default" onClick={onRetry}>
            {t('shell.try-again')}
          </Button>
        )}
        {error instanceof Refused && (
          <Text size="xs" c="var(--tw-faint)">
            {t('shell.reference', { reference: error.problem.reference })}
          </Text>
        )}
      </Group>
    </Alert>
  );
}
