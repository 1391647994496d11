import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useId } from 'react';

/** One matter of an account, with what one can do about it. */
export function Part({
  title,
  detail,
  children,
}: {
  readonly title: string;
  readonly detail?: string;
  readonly children?: ReactNode;
}): ReactNode {
  const id = useId();
  return (
    <Stack component="section" gap="sm" aria-labelledby={id} className="portal-sheet">
      <div>
        <Title order={2} size="h3" id={id}>
          {title}
        </Title>
        {detail !== undefined && <Text c="var(--tw-faint)">{detail}</Text>}
      </div>
      {children}
    </Stack>
  );
}
