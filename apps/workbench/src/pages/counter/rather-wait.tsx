import { Button, Text } from '@mantine/core';
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
    <div className="counter-wait" role="status">
      <Text fw={650}>{t('workbench-counter.wait-instead')}</Text>
      {waits.map((wait) => (
        <Text key={wait}>{t(wait, { due: dueAt?.slice(0, 10) ?? '–' })}</Text>
      ))}
      <Button className="scan-button" mt="sm" onClick={onLeave}>
        {t('workbench-counter.leave-open')}
      </Button>
    </div>
  );
}
