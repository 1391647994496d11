import { Button, Group, Progress, Text } from '@mantine/core';
import { Refused, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import type { Sending } from './use-sendings.js';
import { TooLarge } from './use-sendings.js';

/** A file on its way: how far it is, or why it did not arrive and what can be done. */
export function SendingLine({
  sending,
  onAgain,
  onDrop,
}: {
  readonly sending: Sending;
  readonly onAgain: () => void;
  readonly onDrop: () => void;
}): ReactNode {
  const { t, of } = useTexts('portal-upload', 'shell');
  const { file, failed, part, sizeBefore } = sending;
  const percent = Math.round(part * 100);
  if (failed === undefined) {
    return (
      <div className="upload-line">
        <Text size="sm" fw={600}>
          {file.name}
        </Text>
        <Progress value={percent} size="md" mt={4} aria-label={t('portal-upload.sending', { name: file.name })} />
        <Group justify="space-between" mt={4}>
          <Text size="sm" c="var(--tw-faint)">
            {file.size < sizeBefore
              ? t('portal-upload.made-smaller', { from: sizeBefore, to: file.size })
              : t('portal-upload.percent', { percent })}
          </Text>
          <Button size="compact-sm" variant="subtle" onClick={onDrop}>
            {t('shell.cancel')}
          </Button>
        </Group>
      </div>
    );
  }
  const isRefused = failed instanceof Refused;
  const reasons = isRefused
    ? failed.findings.length > 0
      ? failed.findings.map(({ text }) => of(text))
      : [of(failed.detail)]
    : [failed instanceof TooLarge ? t('portal-upload.too-large', { size: file.size }) : t('portal-upload.broken-off')];
  return (
    <div className="upload-line upload-line-failed" role="alert">
      <Text size="sm" fw={600}>
        {t('portal-upload.not-taken', { name: file.name })}
      </Text>
      {reasons.map((reason) => (
        <Text key={reason} size="sm">
          {reason}
        </Text>
      ))}
      <Group gap="xs" mt="xs">
        {!isRefused && !(failed instanceof TooLarge) && (
          <Button size="compact-md" onClick={onAgain}>
            {t('shell.try-again')}
          </Button>
        )}
        <Button size="compact-md" variant="subtle" onClick={onDrop}>
          {t('portal-upload.drop')}
        </Button>
      </Group>
    </div>
  );
}
