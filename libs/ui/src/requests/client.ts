import type { components, paths } from '@talent-window/api-client';
import createFetchClient from 'openapi-fetch';
import createQueryClient from 'openapi-react-query';
import { locale } from '../language/language.js';
import { tellReach } from './reach.js';
import type { Problem } from './refused.js';
import { Refused, Unreached } from './refused.js';

/** What the platform's routes take and answer, by the names of its OpenAPI document. */
export type Schemas = components['schemas'];

/** Called where an answer says that nobody is signed in any more. */
let signedOut: () => void = () => undefined;
export const onSignedOut = (listener: () => void): void => {
  signedOut = listener;
};

/** Every route of the platform, typed by its OpenAPI document. What is refused is thrown, as `Refused` or `Unreached`. */
export const api = createFetchClient<paths>({ baseUrl: location.origin });

api.use({
  onRequest({ request }) {
    request.headers.set('accept-language', locale());
    return request;
  },
  async onResponse({ response, request }) {
    // A proxy answers so where the platform behind it is away.
    tellReach(response.status !== 502 && response.status !== 504);
    if (response.ok || response.status === 304) return;
    const problem = (await response.json().catch(() => undefined)) as Problem | undefined;
    if (problem?.reason === undefined) throw new Unreached(`${response.status}`);
    if (problem.reason === 'sign-in-needed' && !request.url.endsWith('/api/session')) signedOut();
    const retryAfter = Number(response.headers.get('retry-after'));
    throw new Refused(problem, locale(), retryAfter > 0 ? retryAfter : undefined);
  },
  onError({ error }) {
    // Whoever leaves a page breaks its requests off; that says nothing of the network.
    const isOurs = error instanceof Refused || error instanceof Unreached;
    if (!isOurs && !(error instanceof DOMException && error.name === 'AbortError')) tellReach(false);
    return isOurs ? error : new Unreached(String(error));
  },
});

/** The same as hooks: `$api.useQuery('get', '/api/cases')`, `$api.useMutation('post', …)`. */
export const $api = createQueryClient(api);
