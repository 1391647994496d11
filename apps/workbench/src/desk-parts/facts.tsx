import type { ReactNode } from 'react';

export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
  /** takes the whole line */
  readonly isWide?: boolean;
}

/** What is known, each with its name above it. */
export function Facts({
  facts,
  isLarge = false,
}: {
  readonly facts: readonly Fact[];
  readonly isLarge?: boolean;
}): ReactNode {
  return (
    <dl className={isLarge ? 'hall-facts hall-facts-large' : 'hall-facts'}>
      {facts.map(({ label, value, isWide }) => (
        <div key={label} className={isWide === true ? 'hall-fact-wide' : undefined}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
