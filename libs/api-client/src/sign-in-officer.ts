import { CookieJar } from './cookie-jar.js';

export interface OfficerCredentials {
  readonly email: string;
  readonly password: string;
}

/** The platform, or the portal of the civil service, said no; its answer is the message. */
export class SignInRefused extends Error {
  constructor(
    readonly status: number,
    readonly answer: string,
  ) {
    super(`the sign-in was answered ${status}: ${answer.slice(0, 300)}`);
  }
}

/** Redirects and pages that a sign-in takes, at most. */
const STEPS = 20;

/**
 * Signs an officer in as a browser does: to the portal of the civil service, through its two pages, and back. It knows the pages
 * of the stand-in; at a real portal a person takes this way.
 * @param cookies the officer's browser, at the platform and at the portal
 * @throws SignInRefused
 */
export async function signInOfficer(
  platformUrl: string,
  { email, password }: OfficerCredentials,
  cookies: CookieJars = new CookieJars(),
): Promise<CookieJar> {
  const home = new URL(platformUrl).origin;
  let page = await ask(cookies, `${home}/api/session/eip`);
  for (let step = 0; step < STEPS; step += 1) {
    const { to, form } = page;
    if (to !== undefined) {
      if (to.origin === home && !to.pathname.startsWith('/api/session/eip')) return cookies.of(home);
      page = await ask(cookies, to.href);
      continue;
    }
    if (form === undefined) throw new SignInRefused(page.status, page.text);
    const fields = form.code === undefined ? { email, password } : { code: form.code };
    page = await ask(cookies, form.action.href, new URLSearchParams(fields));
    // Asked the same once more: what was sent is not right.
    if (page.status >= 400) throw new SignInRefused(page.status, page.text);
  }
  throw new SignInRefused(0, 'it goes round in circles');
}

/** A browser's cookies, by origin. */
export class CookieJars {
  private readonly jars = new Map<string, CookieJar>();

  of(origin: string): CookieJar {
    const jar = this.jars.get(origin) ?? new CookieJar();
    this.jars.set(origin, jar);
    return jar;
  }
}

interface Page {
  readonly status: number;
  readonly text: string;
  readonly to?: URL;
  readonly form?: { readonly action: URL; readonly code?: string };
}

/** One step of a browser, which follows nothing by itself. */
async function ask(cookies: CookieJars, url: string, body?: URLSearchParams): Promise<Page> {
  const jar = cookies.of(new URL(url).origin);
  const cookie = jar.header();
  const answer = await fetch(url, {
    redirect: 'manual',
    headers: cookie === undefined ? {} : { cookie },
    ...(body ? { method: 'POST', body } : {}),
  });
  jar.keep(answer.headers.getSetCookie());
  const text = await answer.text();
  const location = answer.headers.get('location');
  const [, action] = /<form method="post" action="([^"]+)"/.exec(text) ?? [];
  const [, code] = /data-code="(\d+)"/.exec(text) ?? [];
  return {
    status: answer.status,
    text,
    ...(location === null ? {} : { to: new URL(location, url) }),
    ...(action === undefined
      ? {}
      : { form: { action: new URL(action, url), ...(code === undefined ? {} : { code }) } }),
  };
}
