import { CloseButton, Group, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTexts } from '../language/use-texts.js';

/**
 * Something to be settled before the page goes on. Unlike Mantine's own it has no `<header>`, of which a page has one already.
 * Without `onClose` there is no way past it.
 */
export function Dialog({
  title,
  opened = true,
  onClose,
  children,
}: {
  readonly title: string;
  readonly opened?: boolean;
  readonly onClose?: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const { t } = useTexts('shell');
  const mayClose = onClose !== undefined;
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose ?? (() => undefined)}
      closeOnEscape={mayClose}
      closeOnClickOutside={mayClose}
      size="md"
      centered
    >
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body p="lg">
          <Group justify="space-between" align="flex-start" wrap="nowrap" mb="sm">
            <Modal.Title fz="lg" fw={650}>
              {title}
            </Modal.Title>
            {onClose && <CloseButton aria-label={t('shell.close')} onClick={onClose} />}
          </Group>
          {children}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
