import type { components } from '@talent-window/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { $api, api } from './client.js';

export type SignedIn = components['schemas']['SignedIn'];
export type WebAppName = SignedIn['app'];

const SESSION = ['get', '/api/session'] as const;

/** Who is signed in to a web app; `person` is undefined where nobody is, and while that is not known. */
export function useSession(app: WebAppName): { readonly known: boolean; readonly person?: SignedIn } {
  const { data, isPending, isFetching } = $api.useQuery('get', '/api/session', {}, { retry: false, staleTime: 60_000 });
  const person = data?.signedIn.find((each) => each.app === app);
  return { known: !isPending || !isFetching, ...(person ? { person } : {}) };
}

/** Has the answer to who is signed in asked for again, after a sign-in or -out. */
export function useSessionChanged(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await queries.resetQueries({ queryKey: SESSION });
    await queries.invalidateQueries();
  };
}

/** Has everything that is shown asked for again, and keeps it on the page until it is there: typed text stays. */
export function useSignedInAgain(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries();
}

export const signOut = (app: WebAppName): Promise<unknown> =>
  api.DELETE('/api/session', { params: { query: { app } } });
