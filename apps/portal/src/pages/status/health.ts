import type { Schemas } from '@talent-window/ui';

/**
 * What the platform says of itself, or that it says nothing. Asked without the client: 503 is an answer here too, and a
 * platform that is away is no error of this page.
 */
export async function readHealth(): Promise<Schemas['Health'] | 'away'> {
  try {
    const answer = await fetch('/api/health', { cache: 'no-store' });
    return (await answer.json()) as Schemas['Health'];
  } catch {
    return 'away';
  }
}
