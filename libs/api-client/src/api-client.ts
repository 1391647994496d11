import createClient from 'openapi-fetch';
import type { Client } from 'openapi-fetch';
import { CookieJar } from './cookie-jar.js';
import type { paths } from './generated/schema.js';

/** Every route of the platform, typed by its OpenAPI document. */
export type ApiClient = Client<paths>;

/**
 * A client of the platform outside a browser; it keeps the session's cookies as a browser would.
 * @param baseUrl where the platform is, e.g. `http://localhost:3000`
 */
export function createApiClient(baseUrl: string, cookies: CookieJar = new CookieJar()): ApiClient {
  const client = createClient<paths>({ baseUrl });
  client.use({
    onRequest({ request }) {
      const header = cookies.header();
      if (header !== undefined) request.headers.set('cookie', header);
      return request;
    },
    onResponse({ response }) {
      cookies.keep(response.headers.getSetCookie());
    },
  });
  return client;
}
