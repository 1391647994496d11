import { useSearch } from '@tanstack/react-router';

/** The one case that the address narrows a list down to. */
export function useCaseInSearch(): string | undefined {
  const search = useSearch({ strict: false });
  const asked = (search as Readonly<Record<string, unknown>>)['case'];
  return asked === undefined ? undefined : String(asked);
}
