import { useLocation } from '@tanstack/react-router';

/** What the address says after its `?`, each as text; a link that somebody kept may say anything. */
export function useSearchWords(): Readonly<Record<string, string | undefined>> {
  const search = useLocation({ select: (location) => location.search }) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(search).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [],
    ),
  );
}

/** A page of the portal to go on to: never another site, whatever the address says. */
export const pageOfOurs = (next: string | undefined): string =>
  next !== undefined && /^\/(?![/\\])/.test(next) && !next.startsWith('/sign-in') ? next : '/cases';
