import type { ApiClient } from '@talent-window/api-client';
import { createApiClient, signInOfficer, SignInRefused } from '@talent-window/api-client';
import { TEST_OFFICERS } from '@talent-window/testing/officers';
import { eventually, patiently } from './patiently.js';

/** Password of the seeded people and of the test officers, where the platform was not given another. */
export const SEED_PASSWORD = 'talent-window-demo';

/** Somebody with a browser: signs in, and every request carries the cookie. */
export async function signIn(platformUrl: string, email: string, password = SEED_PASSWORD): Promise<ApiClient> {
  if (TEST_OFFICERS.some((officer) => officer.email === email)) {
    const cookies = await eventually(`${email} signs in`, () =>
      signInOfficer(platformUrl, { email, password }).catch((error: unknown) => {
        if (error instanceof SignInRefused && error.status < 500) throw error;
        return undefined;
      }),
    );
    return createApiClient(platformUrl, cookies);
  }
  const api = createApiClient(platformUrl);
  await patiently(`${email} signs in`, () => api.POST('/api/session', { body: { email, password } }));
  return api;
}
