import { useSearch } from '@tanstack/react-router';
import { plainText } from './plain-text.js';

/** The one case that the address narrows a list down to. */
export function useCaseInSearch(): string | undefined {
  const search = useSearch({ strict: false });
  // The router reads twelve digits as a number.
  return plainText((search as Readonly<Record<string, unknown>>)['case']) || undefined;
}
