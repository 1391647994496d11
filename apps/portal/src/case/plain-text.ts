/** A value as it is typed in a field of one line; empty for what is none. */
export const plainText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? `${value}` : '';
