import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signInOfficer, SignInRefused } from '@talent-window/api-client';
import { locationOf, startSignOn } from './sign-on.js';
import type { Answer, Browser, SignOn } from './sign-on.js';

let signOn: SignOn;
beforeAll(async () => {
  signOn = await startSignOn();
});
afterAll(() => signOn.stop());

const sessionsAt = async (email: string): Promise<{ sid: string; acr: string }[]> => {
  const { rows } = await signOn.database.query<{ sid: string; acr: string }>(
    `select sid, acr from session join account on account.id = account_id where email = $1 and kind = 'officer'`,
    [email],
  );
  return rows;
};
const begin = (browser: Browser, returnTo = '/'): Promise<Answer> =>
  browser.get(`${signOn.url}/api/session/eip?${new URLSearchParams({ returnTo }).toString()}`);
const refusals = async (): Promise<unknown[]> => (await signOn.audited('sign-in:refused')).map(({ reason }) => reason);

/** From the portal's sign-out page to where it sends the browser. */
async function confirmSignOut(browser: Browser, page: Answer): Promise<Answer> {
  const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(page.text) ?? [];
  return browser.post(`${signOn.portalUrl}/session/end/confirm`, { xsrf, logout: 'yes' });
}

describe('an officer', () => {
  it('signs in by password and second factor, and is whom the portal says', async () => {
    const station = await signOn.signedIn('station@nia.example');
    expect(await signOn.whoIs(station)).toMatchObject({
      app: 'desk',
      displayName: '臺北市服務站承辦人',
      roles: ['station-officer'],
      office: 'taipei-city',
    });
    expect(await sessionsAt('station@nia.example')).toEqual([
      { sid: expect.any(String), acr: 'https://refeds.org/profile/mfa' },
    ]);
    expect(await signOn.audited('sign-in')).toContainEqual({ app: 'desk', roles: 'station-officer' });
  });

  it('is asked for nothing at the portal a second time, has one account, and goes on where they wanted to', async () => {
    const browser = await signOn.signedIn('both@nia.example');
    const callback = locationOf(await browser.get(locationOf(await begin(browser, '/desk?view=mine'))));
    expect(callback).toContain(`${signOn.url}/api/session/eip/callback?code=`);
    expect(locationOf(await browser.get(callback))).toBe('/desk?view=mine');
    expect(await signOn.whoIs(browser)).toMatchObject({ roles: ['nia-reviewer', 'nia-supervisor'] });
    expect(await sessionsAt('both@nia.example')).toHaveLength(1);
  });

  it('may begin in two tabs and finish in both, but in either only once and only in the same browser', async () => {
    const browser = await signOn.signedIn('supervisor@nia.example');
    const [one, two] = [await begin(browser, '/one'), await begin(browser, '/two')];
    const [first, second] = [await browser.get(locationOf(one)), await browser.get(locationOf(two))];
    const before = (await refusals()).length;
    const elsewhere = await signOn.browser().get(locationOf(second));
    expect([elsewhere.status, elsewhere.text.includes('was not begun in this browser')]).toEqual([400, true]);
    expect(locationOf(await browser.get(locationOf(second)))).toBe('/two');
    expect(locationOf(await browser.get(locationOf(first)))).toBe('/one');
    expect((await browser.get(locationOf(first))).status).toBe(400);
    expect((await refusals()).slice(before)).toEqual(['sign-in-not-begun', 'sign-in-not-begun']);
  });

  it('may come where the portal still knows another, who is refused: the way to begin again asks anew', async () => {
    const browser = await signOn.signedIn('reviewer2@nia.example');
    const refused = await browser.get(`${signOn.url}/api/session/eip/callback?state=made-up&code=made-up`);
    const [, again = ''] = /<a href="([^"]+)"/.exec(refused.text) ?? [];
    const asked = await browser.get(locationOf(await browser.get(new URL(again, signOn.url).href)));
    expect(locationOf(asked)).not.toContain('/api/session/eip/callback');
    expect((await browser.get(new URL(locationOf(asked), signOn.portalUrl).href)).text).toContain('name="password"');
  });

  it.each([
    ['nophone@nia.example', 403, ['second-factor-needed']],
    ['newcomer@nia.example', 403, ['no-role-here']],
    // The portal itself does not know them any more.
    ['former@nia.example', 401, []],
  ])('%s is not let in', async (email, status, reasons) => {
    const before = (await refusals()).length;
    const refused = await signOn.signedIn(email).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(SignInRefused);
    expect(refused).toMatchObject({ status });
    expect((await refusals()).slice(before)).toEqual(reasons);
    expect(await sessionsAt(email)).toEqual([]);
    const { rows } = await signOn.database.query('select 1 from account where email = $1', [email]);
    expect(rows).toEqual([]);
  });

  it('with roles that nobody knows, or of another agency, has them told to whoever audits', async () => {
    expect(await signOn.audited('sign-in:refused')).toContainEqual({
      app: 'desk',
      reason: 'no-role-here',
      ignored: 'goldcard.nia.archivist goldcard.mofa.counter',
    });
  });

  it('is told where they were wrong at the portal, and the desk hears nothing of it', async () => {
    const before = await refusals();
    const wrong = signInOfficer(signOn.url, { email: 'reviewer@nia.example', password: 'a guess' });
    await expect(wrong).rejects.toThrow('The address or the password is not right.');
    expect(await refusals()).toEqual(before);
  });

  it('has no password here', async () => {
    const body = JSON.stringify({ email: 'reviewer@nia.example', password: 'only-for-this-test' });
    const headers = { 'content-type': 'application/json' };
    await signOn.signedIn('reviewer@nia.example');
    expect((await fetch(`${signOn.url}/api/session`, { method: 'POST', headers, body })).status).toBe(401);
  });

  it.each(['https://evil.example/', '//evil.example', '/\\evil.example', '/a\\..\\b', '/a b', 'desk'])(
    'is not sent on to %s',
    async (returnTo) => {
      expect((await begin(signOn.browser(), returnTo)).status).toBe(400);
    },
  );
});

describe('an officer signs out', () => {
  it('of desk and portal, begun at the desk', async () => {
    const browser = await signOn.signedIn('cashier@nia.example');
    const ended = await browser.post(`${signOn.url}/api/session/eip/end`);
    const { url } = JSON.parse(ended.text) as { url: string };
    expect(await signOn.whoIs(browser)).toBeUndefined();
    const left = await confirmSignOut(browser, await browser.get(url));
    expect(locationOf(left)).toBe(`${signOn.url}/api/session/eip/ended`);
    expect((await browser.get(locationOf(left))).text).toContain('You are signed out');
    expect(locationOf(await browser.get(locationOf(await begin(browser))))).toContain('/eip/sign-in/');
  });

  it('at the portal, which tells the desk by the back channel and by a frame', async () => {
    const [browser, other] = [
      await signOn.signedIn('auditor@nia.example'),
      await signOn.signedIn('auditor@nia.example'),
    ];
    const left = await confirmSignOut(browser, await browser.get(`${signOn.portalUrl}/session/end`));
    expect([await signOn.whoIs(browser), await signOn.whoIs(other)]).toEqual([undefined, expect.anything()]);
    expect(await signOn.audited('sign-out')).toContainEqual({ app: 'desk', channel: 'back-channel' });
    const { text } = await browser.get(locationOf(left));
    expect(text).toContain(`<iframe src="${signOn.url}/api/session/eip/front-channel?iss=`);
  });

  it('by the frame alone, in a browser that keeps cookies from frames', async () => {
    const browser = await signOn.signedIn('tokyo@mofa.example');
    const [session] = await sessionsAt('tokyo@mofa.example');
    const frame = (sid: string, iss = signOn.portalUrl): Promise<Answer> =>
      signOn
        .browser()
        .get(`${signOn.url}/api/session/eip/front-channel?${new URLSearchParams({ iss, sid }).toString()}`);
    for (const answer of [await frame('another'), await frame(session?.sid ?? '', 'https://evil.example')]) {
      expect(answer.status).toBe(200);
    }
    expect(await signOn.whoIs(browser)).toMatchObject({ email: 'tokyo@mofa.example' });
    const { headers } = await frame(session?.sid ?? '');
    expect(headers.get('content-security-policy')).toContain(`frame-ancestors ${new URL(signOn.portalUrl).origin}`);
    expect(await signOn.whoIs(browser)).toBeUndefined();
  });
});

describe('the portal of the civil service', () => {
  it('changes its keys, and whoever signs in or out afterwards is believed at once', async () => {
    await signOn.operate('desk/keys');
    const browser = await signOn.signedIn('counter@mofa.example');
    await signOn.operate('desk/end-sessions', { email: 'counter@mofa.example' });
    expect(await signOn.whoIs(browser)).toBeUndefined();
    await signOn.operate('desk/keys');
    const again = await signOn.signedIn('counter@mofa.example');
    await signOn.operate('desk/end-sessions', { email: 'counter@mofa.example' });
    expect(await signOn.whoIs(again)).toBeUndefined();
  });

  it('suspends an officer, whose every session is over at once, and who comes in no more', async () => {
    const [one, two] = [await signOn.signedIn('reviewer2@nia.example'), await signOn.signedIn('reviewer2@nia.example')];
    await signOn.operate('desk/suspend', { email: 'reviewer2@nia.example' });
    expect([await signOn.whoIs(one), await signOn.whoIs(two)]).toEqual([undefined, undefined]);
    await expect(signOn.signedIn('reviewer2@nia.example')).rejects.toThrow(SignInRefused);
    await signOn.operate('desk/reinstate', { email: 'reviewer2@nia.example' });
    expect(await signOn.whoIs(await signOn.signedIn('reviewer2@nia.example'))).toBeDefined();
  });

  it('may be down: officers wait, and the portal of the applicants does not', async () => {
    await signOn.operate('faults', { profile: 'down' });
    const answer = await begin(signOn.browser());
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '10']);
    expect(answer.text).toContain('applicants are not affected');
    expect((await fetch(`${signOn.url}/api/reference/offices`)).status).toBe(200);
    await signOn.operate('faults', { profile: 'none' });
    expect(await signOn.whoIs(await signOn.signedIn('operator@talent-window.example'))).toBeDefined();
  });
});

it('keeps out an officer whom the platform itself has disabled, with the sessions they have', async () => {
  const browser = await signOn.signedIn('cashier2@nia.example');
  await signOn.database.query(
    `update officer set disabled_at = now() where account_id = (select id from account where email = 'cashier2@nia.example')`,
  );
  expect(await signOn.whoIs(browser)).toBeUndefined();
  await expect(signOn.signedIn('cashier2@nia.example')).rejects.toMatchObject({ status: 403 });
  expect(await refusals()).toContain('officer-disabled');
});
