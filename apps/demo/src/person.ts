import type { ApiClient } from '@talent-window/api-client';
import { createApiClient } from '@talent-window/api-client';
import { patiently } from './patiently.js';

/** Password of the seeded accounts, where the platform was not given another. */
export const SEED_PASSWORD = 'talent-window-demo';

/** Somebody with a browser: signs in, and every request carries the cookie. */
export async function signIn(platformUrl: string, email: string, password = SEED_PASSWORD): Promise<ApiClient> {
  const api = createApiClient(platformUrl);
  await patiently(`${email} signs in`, () => api.POST('/api/session', { body: { email, password } }));
  return api;
}
