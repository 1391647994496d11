import { Alert, Button, Text } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import type { Wait } from './reasons.js';

/** Where what is wrong can be mended, the better way than a refusal. */
export function RatherWait({
  waits,
  dueAt,
  onLeave,
}: {
  readonly waits: readonly Wait[];
  readonly dueAt: string | undefined;
  readonly onLeave: () => void;
}): ReactNode {
  const { t } = useTexts('workbench-counter');
  if (waits.length === 0) return null;
  return (
    <Alert
      variant="light"
      color="yellow"
      title={t('workbench-counter.wait-instead')}
      className="counter-wait"
      role="status"
    >
      {waits.map((wait) => (
        <Text key={wait} c="var(--tw-ink)">
          {t(wait, { due: dueAt?.slice(0, 10) ?? '–' })}
        </Text>
      ))}
      <Button className="scan-button" mt="sm" onClick={onLeave}>
        {t('workbench-counter.leave-open')}
      </Button>
    </Alert>
  );
}
