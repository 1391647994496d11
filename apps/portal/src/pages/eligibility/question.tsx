import { Button, Stack, Text, Title } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import { useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Question as Name } from './answers.js';
import { QUESTIONS } from './answers.js';

/** A question with what helps to answer it, and the way on and back. */
export function Question({
  name,
  title,
  hint,
  children,
  onContinue,
}: {
  readonly name: Name;
  readonly title: string;
  readonly hint: string;
  readonly children: ReactNode;
  readonly onContinue: () => void;
}): ReactNode {
  const { t } = useTexts('portal-eligibility', 'shell');
  const { history } = useRouter();
  const nth = QUESTIONS.indexOf(name) + 1;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onContinue();
      }}
    >
      <Stack gap="lg">
        <Stack gap={4}>
          <Text size="sm" fw={600} c="var(--tw-ours)">
            {t('portal-eligibility.step', { nth, count: QUESTIONS.length })}
          </Text>
          <Title order={1} id="question">
            {title}
          </Title>
          <Text c="var(--tw-faint)" id="question-hint">
            {hint}
          </Text>
        </Stack>
        {children}
        <div className="portal-buttons">
          <Button type="submit" className="portal-main-button">
            {t('shell.continue')}
          </Button>
          {nth > 1 && (
            <Button variant="subtle" onClick={() => history.back()}>
              {t('shell.back')}
            </Button>
          )}
        </div>
      </Stack>
    </form>
  );
}
