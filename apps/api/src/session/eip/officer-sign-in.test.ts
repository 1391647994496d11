import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Answer, Browser, TestApi } from '../../api.fixture.js';
import { startTestApi } from '../../api.fixture.js';
import type { Forgery, HostileProvider } from './hostile-provider.fixture.js';
import { CLIENT_ID, nowSeconds, startHostileProvider } from './hostile-provider.fixture.js';

let provider: HostileProvider;
let api: TestApi;
beforeAll(async () => {
  provider = await startHostileProvider(() => api.config.singleSignOn.clientSecret);
  api = await startTestApi({ EIP_ISSUER: provider.issuer });
});
afterAll(async () => {
  await api.stop();
  await provider.stop();
});
beforeEach(() => {
  provider.answer = {};
});

/** Goes to the provider, which says yes. @returns the address that it sends the browser back to */
async function begin(browser: Browser): Promise<URL> {
  const { headers } = await browser.get('/api/session/eip');
  const asked = new URL(headers.get('location') ?? '');
  await fetch(asked);
  const back = new URL(asked.searchParams.get('redirect_uri') ?? '');
  const state = asked.searchParams.get('state') ?? '';
  back.search = new URLSearchParams({ code: state, state, iss: provider.issuer }).toString();
  return back;
}
const finish = (browser: Browser, back: URL, headers?: Record<string, string>): Promise<Answer> =>
  browser.get(`${back.pathname}${back.search}`, headers);

interface Standing {
  readonly people: unknown;
  readonly audited: number;
}
async function standing(): Promise<Standing> {
  const { rows } = await api.database.query(
    `select (select json_agg(s order by token_hash) from session s) as sessions,
            (select json_agg(a order by id) from account a) as accounts, (select json_agg(o order by subject) from officer o) as officers`,
  );
  const audit = await api.database.query<{ n: number }>(
    `select count(*)::int as n from audit where action like '%:refused'`,
  );
  return { people: rows[0], audited: audit.rows[0]?.n ?? 0 };
}
/** What came of it, and what else: whatever is refused is audited once and changes nothing. */
async function outcomeOf(act: () => Promise<Answer>): Promise<object> {
  const before = await standing();
  const { status, body } = await act();
  const after = await standing();
  const isChanged = JSON.stringify(after.people) !== JSON.stringify(before.people);
  return { status, reason: body.reason, isChanged, audited: after.audited - before.audited };
}
const refused = (status: number, reason: string): object => ({ status, reason, isChanged: false, audited: 1 });

describe('a sign-in', () => {
  it('that is as it should be opens a session, in place of one that somebody may have planted', async () => {
    const browser = api.stranger();
    browser.keep('tw_desk=planted');
    const answer = await finish(browser, await begin(browser));
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/']);
    expect(browser.cookie).not.toContain('planted');
    expect((await browser.get('/api/session')).body.signedIn).toMatchObject([{ app: 'desk', roles: ['nia-reviewer'] }]);
  });

  it('asks by PKCE, with a state and a nonce of its own, for two factors', async () => {
    const { headers } = await api.stranger().get('/api/session/eip');
    const asked = Object.fromEntries(new URL(headers.get('location') ?? '').searchParams);
    expect(asked).toMatchObject({ response_type: 'code', code_challenge_method: 'S256', max_age: '43200' });
    expect(asked['acr_values']).toBe(api.config.singleSignOn.acr);
    for (const drawn of ['state', 'nonce', 'code_challenge']) expect(asked[drawn]).toMatch(/^[\w-]{43}$/);
  });

  it('forgives clocks that are half a minute apart', async () => {
    for (const claims of [(now: number) => ({ exp: now - 10 }), (now: number) => ({ iat: now + 10 })]) {
      provider.answer = { claims };
      const browser = api.stranger();
      expect((await finish(browser, await begin(browser))).status).toBe(303);
    }
  });

  it.each<[string, Forgery, number, string]>([
    ['has expired', { claims: (now) => ({ exp: now - 120 }) }, 401, 'sign-in-not-believed'],
    ['is from the future', { claims: (now) => ({ iat: now + 300 }) }, 401, 'sign-in-not-believed'],
    ['is not good yet', { claims: (now) => ({ nbf: now + 300 }) }, 401, 'sign-in-not-believed'],
    ['was made long ago', { claims: (now) => ({ iat: now - 3600 }) }, 401, 'sign-in-not-believed'],
    ['is for another audience', { claims: () => ({ aud: 'another' }) }, 401, 'sign-in-not-believed'],
    [
      'is for two, and ours by another',
      { claims: () => ({ aud: [CLIENT_ID, 'b'], azp: 'b' }) },
      401,
      'sign-in-not-believed',
    ],
    ['is from another issuer', { claims: () => ({ iss: 'https://evil.example' }) }, 401, 'sign-in-not-believed'],
    ['is signed by nobody', { signedBy: 'nobody' }, 401, 'sign-in-not-believed'],
    ['is signed by a stranger', { signedBy: 'a stranger' }, 401, 'sign-in-not-believed'],
    ['is signed by our own secret', { signedBy: 'the client secret' }, 401, 'sign-in-not-believed'],
    ['answers another sign-in', { claims: () => ({ nonce: 'another' }) }, 401, 'sign-in-not-believed'],
    ['answers none', { claims: () => ({ nonce: undefined }) }, 401, 'sign-in-not-believed'],
    ['is about nobody', { claims: () => ({ sub: undefined }) }, 401, 'sign-in-not-believed'],
    ['does not say when', { claims: () => ({ auth_time: undefined }) }, 401, 'sign-in-not-believed'],
    ['is of yesterday', { claims: (now) => ({ auth_time: now - 90_000 }) }, 401, 'sign-in-not-believed'],
    ['is by one factor', { claims: () => ({ acr: 'https://refeds.org/profile/sfa' }) }, 403, 'second-factor-needed'],
    ['does not say by how many', { claims: () => ({ acr: undefined }) }, 403, 'second-factor-needed'],
    ['names no role', { claims: () => ({ roles: undefined }) }, 403, 'no-role-here'],
    ['names roles as a text', { claims: () => ({ roles: 'goldcard.nia.reviewer' }) }, 403, 'no-role-here'],
    ['names a role of another agency', { claims: () => ({ agency: 'mofa' }) }, 403, 'no-role-here'],
    ['names no agency', { claims: () => ({ agency: undefined }) }, 403, 'no-role-here'],
  ])('whose token %s is refused', async (_, forgery, status, reason) => {
    provider.answer = forgery;
    const browser = api.stranger();
    const back = await begin(browser);
    expect(await outcomeOf(() => finish(browser, back))).toEqual(refused(status, reason));
  });

  it.each<[string, (back: URL) => void, number, string]>([
    ['of another state', ({ searchParams }) => searchParams.set('state', 'another'), 400, 'sign-in-not-begun'],
    ['without a state', ({ searchParams }) => searchParams.delete('state'), 400, 'sign-in-not-begun'],
    [
      'of another issuer',
      ({ searchParams }) => searchParams.set('iss', 'https://evil.example'),
      401,
      'sign-in-not-believed',
    ],
    ['without an issuer', ({ searchParams }) => searchParams.delete('iss'), 401, 'sign-in-not-believed'],
    ['with two codes', ({ searchParams }) => searchParams.append('code', 'b'), 401, 'sign-in-not-believed'],
    ['without a code', ({ searchParams }) => searchParams.delete('code'), 401, 'sign-in-not-believed'],
    ['with a no', ({ searchParams }) => searchParams.set('error', 'access_denied'), 401, 'sign-in-cancelled'],
  ])('%s is refused', async (_, bend, status, reason) => {
    const browser = api.stranger();
    const back = await begin(browser);
    bend(back);
    expect(await outcomeOf(() => finish(browser, back))).toEqual(refused(status, reason));
  });

  it('whose code was used before is refused', async () => {
    provider.answer = { status: 400, body: '{"error":"invalid_grant"}' };
    const browser = api.stranger();
    const back = await begin(browser);
    expect(await outcomeOf(() => finish(browser, back))).toEqual(refused(401, 'sign-in-not-believed'));
  });

  it('of an officer who serves no more is refused, and ends the sessions they have', async () => {
    provider.answer = { claims: () => ({ sub: 'officer-2' }) };
    const before = api.stranger();
    await finish(before, await begin(before));
    expect((await before.get('/api/session')).status).toBe(200);
    provider.answer = { claims: () => ({ sub: 'officer-2', status: 'suspended' }) };
    const again = api.stranger();
    const { status, body } = await finish(again, await begin(again));
    expect([status, body.reason]).toEqual([403, 'officer-disabled']);
    expect((await before.get('/api/session')).status).toBe(401);
  });

  it('that the provider breaks off is nobody’s fault: 503, and nothing is audited', async () => {
    for (const answer of [
      { status: 500, body: '{"error":"server_error"}' },
      { status: 502, body: '<html>' },
    ]) {
      provider.answer = answer;
      const browser = api.stranger();
      const back = await begin(browser);
      const before = await standing();
      const { status, body } = await finish(browser, back);
      expect([status, body.reason]).toEqual([503, 'sign-on-away']);
      expect(await standing()).toEqual(before);
    }
  });

  it('tells a person in a browser why, on a page in both languages', async () => {
    const { status, body } = await api.stranger().get('/api/session/eip/callback?state=x', { accept: 'text/html' });
    expect(status).toBe(400);
    expect(body).toMatch(/此次登入已逾時[\s\S]*lang="en">It took too long/);
  });
});

describe('a token of log-out', () => {
  const EVENTS = { 'http://schemas.openid.net/event/backchannel-logout': {} };
  const good = (now: number): Record<string, unknown> => ({
    iss: provider.issuer,
    aud: CLIENT_ID,
    iat: now,
    exp: now + 120,
    jti: randomUUID(),
    events: EVENTS,
    sid: 'session-1',
    sub: 'officer-1',
  });
  const say = async (claims: Readonly<Record<string, unknown>>, signedBy?: Forgery['signedBy']): Promise<Answer> => {
    const logoutToken = await provider.token(claims, signedBy);
    const body = new URLSearchParams({ logout_token: logoutToken }).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return api.stranger().ask('POST', '/api/session/eip/logout', { body, headers });
  };
  const signedIn = async (sid: string): Promise<Browser> => {
    provider.answer = { claims: () => ({ sid }) };
    const browser = api.stranger();
    await finish(browser, await begin(browser));
    return browser;
  };
  const isIn = async (browser: Browser): Promise<boolean> => (await browser.get('/api/session')).status === 200;

  it('ends one session by its name, or all of an officer, and is good once', async () => {
    const [one, two, three] = [await signedIn('a'), await signedIn('b'), await signedIn('c')];
    const word = { ...good(nowSeconds()), sid: 'a' };
    expect((await say(word)).status).toBe(204);
    expect([await isIn(one), await isIn(two), await isIn(three)]).toEqual([false, true, true]);
    expect(await outcomeOf(() => say(word))).toEqual(refused(400, 'logout-not-believed'));
    expect((await say({ ...good(nowSeconds()), sid: undefined })).status).toBe(204);
    expect([await isIn(two), await isIn(three)]).toEqual([false, false]);
  });

  it.each<[string, Forgery]>([
    ['has expired', { claims: (now) => ({ exp: now - 60 }) }],
    ['is old', { claims: (now) => ({ iat: now - 600 }) }],
    ['is from the future', { claims: (now) => ({ iat: now + 600, exp: now + 700 }) }],
    ['does not say when', { claims: () => ({ iat: undefined }) }],
    ['is for another audience', { claims: () => ({ aud: 'another' }) }],
    ['is from another issuer', { claims: () => ({ iss: 'https://evil.example' }) }],
    ['has no number of its own', { claims: () => ({ jti: undefined }) }],
    ['says nothing of a log-out', { claims: () => ({ events: { other: {} } }) }],
    ['says nothing at all', { claims: () => ({ events: undefined }) }],
    ['could be one of sign-in', { claims: () => ({ nonce: 'n' }) }],
    ['is about nobody', { claims: () => ({ sid: undefined, sub: undefined }) }],
    ['is signed by nobody', { signedBy: 'nobody' }],
    ['is signed by a stranger', { signedBy: 'a stranger' }],
    ['is signed by our own secret', { signedBy: 'the client secret' }],
  ])('that %s ends nothing', async (_, { claims, signedBy }) => {
    const now = nowSeconds();
    const browser = await signedIn('session-1');
    const outcome = await outcomeOf(() => say({ ...good(now), ...claims?.(now) }, signedBy));
    expect(outcome).toEqual(refused(400, 'logout-not-believed'));
    expect(await isIn(browser)).toBe(true);
  });
});
