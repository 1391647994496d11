import { Radio } from '@mantine/core';
import type { ReactNode } from 'react';

/** One answer of several, as large as its words. */
export function Choice({
  value,
  label,
  detail,
}: {
  readonly value: string;
  readonly label: string;
  readonly detail?: string;
}): ReactNode {
  return (
    <Radio
      className="portal-choice"
      size="md"
      value={value}
      label={label}
      {...(detail === undefined ? {} : { description: detail })}
      styles={{
        description: { fontSize: '0.875rem', marginTop: 0, lineHeight: 1.5 },
        label: { fontWeight: detail === undefined ? 400 : 600 },
        body: { alignItems: 'flex-start' },
      }}
    />
  );
}
