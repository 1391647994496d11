import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';

/**
 * A window over the page, named by its heading. Put together from its parts: with a title, Mantine's own has a `<header>` of
 * its own, which a screen reader takes for that of the page.
 */
export function Dialog({
  title,
  opened,
  onClose,
  children,
}: {
  readonly title: string;
  readonly opened: boolean;
  /** absent where one cannot go on without an answer */
  readonly onClose?: () => void;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose ?? (() => undefined)}
      closeOnEscape={onClose !== undefined}
      closeOnClickOutside={onClose !== undefined}
      centered
    >
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body p="lg">
          <Modal.Title fz="lg" fw={650} mb="sm">
            {title}
          </Modal.Title>
          {children}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
