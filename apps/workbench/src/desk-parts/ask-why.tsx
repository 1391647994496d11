import type { ButtonProps } from '@mantine/core';
import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { ProblemNotice, useTexts } from '@talent-window/ui';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import { Dialog } from './dialog.js';
import { useAct } from './use-act.js';

interface AskWhyProps<Answer> {
  /** on the button that opens it, and on the one that does it */
  readonly action: string;
  /** what will be done, and what that means */
  readonly explain: string;
  /** of the field */
  readonly label: string;
  readonly hint?: string;
  readonly button?: ButtonProps;
  /** fields beside the reason */
  readonly children?: ReactNode;
  readonly isReady?: boolean;
  readonly act: (why: string, id: string) => Promise<Answer>;
  readonly onDone?: (answer: Answer) => void;
}

const LONGEST = 500;

/** A button whose act takes a reason: asked before it is done, and kept where what was refused can be read. */
export function AskWhy<Answer>(props: AskWhyProps<Answer>): ReactNode {
  const { action, explain, label, hint, button, children, isReady = true, act, onDone } = props;
  const { t } = useTexts('shell');
  const [isOpen, setOpen] = useState(false);
  const [why, setWhy] = useState('');
  const doing = useAct<string, Answer>(act, (answer) => {
    setOpen(false);
    setWhy('');
    onDone?.(answer);
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    if (why.trim() !== '' && isReady) doing.mutate(why.trim());
  };
  return (
    <>
      <Button size="sm" variant="default" {...button} onClick={() => setOpen(true)}>
        {action}
      </Button>
      <Dialog title={action} isOpen={isOpen} onClose={() => setOpen(false)}>
        <form onSubmit={submit}>
          <Stack gap="md">
            <Text>{explain}</Text>
            {children}
            <Textarea
              label={label}
              description={hint}
              value={why}
              onChange={(event) => setWhy(event.currentTarget.value)}
              maxLength={LONGEST}
              autosize
              minRows={3}
              required
              data-autofocus
            />
            <ProblemNotice error={doing.error} />
            <Group justify="flex-end" gap="sm">
              <Button variant="default" onClick={() => setOpen(false)}>
                {t('shell.cancel')}
              </Button>
              <Button type="submit" loading={doing.isPending} disabled={why.trim() === '' || !isReady}>
                {action}
              </Button>
            </Group>
          </Stack>
        </form>
      </Dialog>
    </>
  );
}
