import { List, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { useTexts } from '../language/use-texts.js';

export interface SummaryItem {
  /** id of the field, which the link leads to and puts the cursor into */
  readonly fieldId: string;
  readonly text: string;
}

/** Everything that is wrong on a page, before its first field; takes the focus, so that a screen reader says it. */
export function ErrorSummary({ items }: { readonly items: readonly SummaryItem[] }): ReactNode {
  const { t } = useTexts('shell');
  const box = useRef<HTMLDivElement>(null);
  const isShown = items.length > 0;
  // Once, when it comes: who mends a field must not be called away from it because there is less to mend.
  useEffect(() => {
    if (isShown) box.current?.focus();
  }, [isShown]);
  if (items.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" className="tw-error-summary">
      <Text component="h2" fw={650}>
        {t('shell.error-summary')}
      </Text>
      <List mt="xs" spacing="xs">
        {items.map(({ fieldId, text }) => (
          <List.Item key={`${fieldId} ${text}`}>
            <a
              href={`#${fieldId}`}
              onClick={(event) => {
                event.preventDefault();
                const field = document.getElementById(fieldId);
                field?.scrollIntoView({ block: 'center' });
                field?.focus();
              }}
            >
              {text}
            </a>
          </List.Item>
        ))}
      </List>
    </div>
  );
}
