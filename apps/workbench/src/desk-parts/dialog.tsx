import { Group, Modal } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';

interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly isWide?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Something to fill in over the page. Its head is no `header`: the page has one already. */
export function Dialog({ title, isOpen, isWide = false, onClose, children }: DialogProps): ReactNode {
  const { t } = useTexts('shell');
  return (
    <Modal.Root opened={isOpen} onClose={onClose} size={isWide ? 'lg' : 'md'} centered>
      <Modal.Overlay />
      <Modal.Content>
        <Group justify="space-between" wrap="nowrap" p="md" pb={0} gap="sm">
          <Modal.Title className="hall-dialog-title">{title}</Modal.Title>
          <Modal.CloseButton aria-label={t('shell.close')} />
        </Group>
        <Modal.Body p="md">{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
