import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { appCode } from '@talent-window/testing';
import type { Answer, Browser, TestApi } from '../api.fixture.js';
import { REACHED_BY_OTHERS, startTestApi, TEST_PASSWORD } from '../api.fixture.js';
import { SoftwareAuthenticator } from './authenticator.fixture.js';

const ORIGIN = 'https://window.example';
const APPLICANT = 'applicant@example.test';
const OTHER = 'applicant2@example.test';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ PUBLIC_URL: ORIGIN, TRUST_PROXY: 'loopback', ...REACHED_BY_OTHERS });
});
afterAll(() => api.stop());

let lastAddress = 0;
/** Somewhere that nobody has asked from before. */
const elsewhere = () => ({ 'x-forwarded-for': `198.51.100.${(lastAddress += 1)}` });
const signIn = (browser: Browser, email: string, password = TEST_PASSWORD, from = elsewhere()): Promise<Answer> =>
  browser.post('/api/session', { email, password }, from);
const signedIn = async (email: string): Promise<Browser> => {
  const browser = api.stranger();
  expect((await signIn(browser, email)).status).toBe(201);
  return browser;
};
const isIn = async (browser: Browser): Promise<boolean> => (await browser.get('/api/session')).status === 200;
const said = ({ status, body }: Answer): [number, string] => [status, body.reason];
const acts = async (like: string): Promise<{ action: string; reason: string | null }[]> =>
  (await api.database.query(`select action, details->>'reason' as reason from audit where action like $1`, [like]))
    .rows;

describe('a session of the portal', () => {
  it('is in a cookie for this host and https alone, which no script reads and nobody can make up', async () => {
    const browser = api.stranger();
    const [cookie = ''] = (await signIn(browser, APPLICANT)).headers.getSetCookie();
    expect(cookie).toMatch(
      /^__Host-tw_portal=[A-Za-z0-9]{32}\.[^;]+; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    const [token = ''] = (browser.cookie.split('=', 2)[1] ?? '').split('.');
    for (const forged of [token, `${token}.`, browser.cookie.split('=', 2)[1]?.replace(/.{6}$/, 'AAAA%3D'), 'x.y'])
      expect((await api.stranger().get('/api/session', { cookie: `__Host-tw_portal=${forged}` })).status).toBe(401);
    // On https the name without its prefix, which another host of the domain could set, is no cookie of ours.
    expect((await api.stranger().get('/api/session', { cookie: browser.cookie.replace('__Host-', '') })).status).toBe(
      401,
    );
  });

  it('is a new one at each sign-in, whatever the browser brought along', async () => {
    const victim = await signedIn(APPLICANT);
    const planted = victim.cookie;
    await signIn(victim, APPLICANT);
    expect(victim.cookie).not.toBe(planted);
    expect((await api.stranger().get('/api/session', { cookie: planted })).status).toBe(401);
  });

  it('can be looked at and ended from another one, and another account’s cannot', async () => {
    const [here, there] = [await signedIn(OTHER), await signedIn(OTHER)];
    const list = async () => (await here.get('/api/account/sessions')).body as { id: string; isCurrent: boolean }[];
    const [away] = (await list()).filter(({ isCurrent }) => !isCurrent);
    const stranger = await signedIn(APPLICANT);
    expect(said(await stranger.delete(`/api/account/sessions/${away?.id}`))).toEqual([404, 'no-such-session']);
    expect(await isIn(there)).toBe(true);
    expect((await here.delete(`/api/account/sessions/${away?.id}`)).status).toBe(204);
    expect([await isIn(here), await isIn(there)]).toEqual([true, false]);
    const [third, fourth] = [await signedIn(OTHER), await signedIn(OTHER)];
    await here.delete('/api/account/sessions');
    expect([await isIn(here), await isIn(third), await isIn(fourth)]).toEqual([true, false, false]);
    expect(await list()).toHaveLength(1);
  });

  it('is never an officer’s: the database has no place for a password, session, factor or address of theirs', async () => {
    await api.as('reviewer@nia.example');
    const officer = `(select id from account where kind = 'officer' limit 1)`;
    const rows = [
      `insert into portal_session (id, account_id, token, expires_at, created_at, updated_at)
       values (gen_random_uuid(), ${officer}, 'x', now(), now(), now())`,
      `insert into sign_in_method (id, account_id, provider, provider_account_id, created_at, updated_at)
       values (gen_random_uuid(), ${officer}, 'credential', 'x', now(), now())`,
      `insert into second_factor (id, account_id, secret, backup_codes) values (gen_random_uuid(), ${officer}, 'x', 'x')`,
      `insert into passkey (id, account_id, public_key, credential_id, counter, device_type, backed_up)
       values (gen_random_uuid(), ${officer}, 'x', 'x', 0, 'x', false)`,
    ];
    for (const row of rows) await expect(api.database.query(row)).rejects.toMatchObject({ code: '23503' });
    const seen = await api.database.query(`select 1 from portal_account where email = 'reviewer@nia.example'`);
    expect(seen.rows).toEqual([]);
    expect(said(await (await api.as('reviewer@nia.example')).get('/api/account/sessions'))).toEqual([
      403,
      'wrong-role',
    ]);
  });
});

describe('a password', () => {
  it.each([
    ['short', 'eleven char', 'password-too-short'],
    ['breached', 'Qwerty123456', 'password-breached'],
    ['made of one’s own name', 'okonkwo-adaeze-1990', 'password-guessable'],
  ])('that is %s is refused, and the old one stays', async (_what, password, reason) => {
    const browser = await signedIn(OTHER);
    const refused = await browser.put('/api/account/password', { current: TEST_PASSWORD, password });
    expect(said(refused)).toEqual([422, 'password-refused']);
    expect(refused.body.findings).toMatchObject([{ path: 'password', reason, text: { zh: expect.any(String) } }]);
    expect((await signIn(api.stranger(), OTHER)).status).toBe(201);
  });

  it('is changed by who knows it, and signs out all other browsers', async () => {
    const [here, there] = [await signedIn(OTHER), await signedIn(OTHER)];
    const password = 'correct horse battery staple';
    expect(said(await here.put('/api/account/password', { current: 'wrong', password }))).toEqual([
      403,
      'wrong-password',
    ]);
    const before = here.cookie;
    expect((await here.put('/api/account/password', { current: TEST_PASSWORD, password })).status).toBe(204);
    expect([await isIn(here), await isIn(there), here.cookie === before]).toEqual([true, false, false]);
    expect(said(await signIn(api.stranger(), OTHER))).toEqual([401, 'wrong-credentials']);
    expect((await signIn(here, OTHER, password)).status).toBe(201);
    await here.put('/api/account/password', { current: password, password: TEST_PASSWORD });
  });
});

describe('a second factor', () => {
  it('is asked for once it is shown to work; a code works once, wrong ones never, printed ones where the app is lost', async () => {
    const browser = await signedIn(OTHER);
    expect(said(await browser.post('/api/account/second-factor', { password: 'wrong' }))).toEqual([
      403,
      'wrong-password',
    ]);
    const { uri, backupCodes } = (await browser.post('/api/account/second-factor', { password: TEST_PASSWORD })).body;
    expect((await signIn(api.stranger(), OTHER)).body.needsSecondFactor).toBe(false);
    const confirm = (code: string) => browser.post('/api/account/second-factor/confirmation', { code });
    const first = appCode(uri);
    expect(said(await confirm(first === '000000' ? '000001' : '000000'))).toEqual([401, 'wrong-code']);
    expect((await confirm(first)).status).toBe(204);

    const again = api.stranger();
    const step = await signIn(again, OTHER);
    expect([step.status, step.body]).toEqual([201, { signedIn: [], needsSecondFactor: true }]);
    expect(await isIn(again)).toBe(false);
    const prove = (who: Browser, code: string) => who.post('/api/session/second-factor', { code }, elsewhere());
    expect(said(await prove(again, first))).toEqual([401, 'wrong-code']);
    // What was used before ends the step: the password is asked for again.
    const next = appCode(uri, 1);
    expect(said(await prove(again, next))).toEqual([401, 'password-step-over']);
    await signIn(again, OTHER);
    const admitted = await prove(again, next);
    expect([admitted.status, admitted.body.signedIn[0].email]).toEqual([201, OTHER]);
    expect(await isIn(again)).toBe(true);

    const thief = api.stranger();
    await signIn(thief, OTHER);
    expect(said(await prove(thief, next))).toEqual([401, 'wrong-code']);
    expect(said(await prove(api.stranger(), next))).toEqual([401, 'password-step-over']);
    await signIn(thief, OTHER);
    expect((await prove(thief, backupCodes[0])).status).toBe(201);
    const twice = api.stranger();
    await signIn(twice, OTHER);
    expect(said(await prove(twice, backupCodes[0]))).toEqual([401, 'wrong-code']);

    expect((await again.post('/api/account/second-factor/removal', { password: TEST_PASSWORD })).status).toBe(204);
    expect((await signIn(api.stranger(), OTHER)).body.needsSecondFactor).toBe(false);
    expect((await acts('second-factor-%')).map(({ action }) => action)).toEqual(
      expect.arrayContaining(['second-factor-added', 'second-factor-added:refused', 'second-factor-removed']),
    );
  });
});

describe('a passkey', () => {
  const challengeOf = async (browser: Browser): Promise<string> =>
    (await browser.post('/api/session/passkey/options')).body.options.challenge;
  const enter = (browser: Browser, response: object) => browser.post('/api/session/passkey', { response }, elsewhere());

  it('signs its owner in without a password, where the device has made sure who holds it', async () => {
    const key = new SoftwareAuthenticator('window.example');
    const browser = await signedIn(APPLICANT);
    const prepared = await browser.post('/api/account/passkeys/options', { password: TEST_PASSWORD });
    const { challenge } = prepared.body.options;
    const added = await browser.post('/api/account/passkeys', {
      name: 'telephone',
      response: key.create({ challenge, origin: ORIGIN }),
    });
    expect([added.status, added.body.name]).toEqual([201, 'telephone']);
    expect((await browser.get('/api/account/passkeys')).body).toEqual([added.body]);

    const away = api.stranger();
    const proof = key.get({ challenge: await challengeOf(away), origin: ORIGIN });
    expect((await enter(away, proof)).body.signedIn[0].email).toBe(APPLICANT);
    expect(await isIn(away)).toBe(true);
    // the same answer again; another site's; a challenge of another browser; a device that was only touched; a key unknown here
    expect(said(await enter(away, proof))).toEqual([409, 'passkey-step-over']);
    const refused = async (answer: (challenge: string) => object): Promise<[number, string]> => {
      const who = api.stranger();
      return said(await enter(who, answer(await challengeOf(who))));
    };
    const NO = [403, 'passkey-refused'];
    expect(await refused((it) => key.get({ challenge: it, origin: 'https://evil.example' }))).toEqual(NO);
    expect(await refused(() => key.get({ challenge, origin: ORIGIN }))).toEqual(NO);
    expect(await refused((it) => key.get({ challenge: it, origin: ORIGIN, isVerified: false }))).toEqual(NO);
    const unknown = new SoftwareAuthenticator('window.example');
    expect(await refused((it) => unknown.get({ challenge: it, origin: ORIGIN }))).toEqual(NO);
    expect(await refused(() => ({}))).toEqual(NO);

    const stranger = await signedIn(OTHER);
    expect(said(await stranger.delete(`/api/account/passkeys/${added.body.id}`))).toEqual([404, 'no-such-passkey']);
    expect((await browser.delete(`/api/account/passkeys/${added.body.id}`)).status).toBe(204);
    expect(await refused((it) => key.get({ challenge: it, origin: ORIGIN }))).toEqual(NO);
  });
});

describe('guessing', () => {
  it('is stopped after ten wrong passwords from one place, and 1,000 tries change nothing', async () => {
    const from = elsewhere();
    const guess = async (nth: number) => (await signIn(api.stranger(), APPLICANT, `wrong ${nth}`, from)).status;
    const statuses: number[] = [];
    for (let nth = 0; nth < 1_000; nth += 50)
      statuses.push(...(await Promise.all(Array.from({ length: 50 }, (_, at) => guess(nth + at)))));
    const count = (status: number) => statuses.filter((it) => it === status).length;
    expect([count(401), count(429)]).toEqual([10, 990]);
    const refused = await signIn(api.stranger(), APPLICANT, TEST_PASSWORD, from);
    expect(said(refused)).toEqual([429, 'too-many-requests']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    // Its owner is somewhere else, and neither kept out nor without recovery.
    expect((await signIn(api.stranger(), APPLICANT)).status).toBe(201);
    expect((await api.stranger().post('/api/account/recovery', { email: APPLICANT }, elsewhere())).status).toBe(202);
    const noted = (await acts('sign-in:refused')).filter(({ reason }) => reason === 'too-many-requests');
    expect(noted.length).toBeGreaterThanOrEqual(990);
  }, 90_000);

  it('is stopped alike from the many addresses of one IPv6 network, which one machine has to itself', async () => {
    const from = (host: number) => ({ 'x-forwarded-for': `2001:db8:7:7::${host}` });
    const tries = [];
    for (let host = 1; host <= 11; host += 1) {
      tries.push(said(await signIn(api.stranger(), 'guessed@example.test', `guess ${host}`, from(host))));
    }
    expect(tries.slice(0, 10)).toEqual(Array(10).fill([401, 'wrong-credentials']));
    expect(tries[10]).toEqual([429, 'too-many-requests']);
    const asked = [];
    for (let host = 1; host <= 31; host += 1) {
      const { status } = await api
        .stranger()
        .post('/api/account/recovery', { email: `a${host}@example.test` }, from(host));
      asked.push(status);
    }
    expect(asked).toEqual([...Array<number>(30).fill(202), 429]);
  });

  it('from everywhere locks an account, and one that there is not alike', async () => {
    for (let nth = 0; nth < 30; nth += 1) await signIn(api.stranger(), APPLICANT, 'wrong');
    const known = await signIn(api.stranger(), APPLICANT);
    await signIn(api.stranger(), 'nobody@example.test', 'wrong');
    await api.database.query(`update rate_limit set points = 30 where key like 'sign-in-of-account:%'`);
    const unknown = await signIn(api.stranger(), 'nobody@example.test');
    const { reference: _1, ...one } = known.body;
    const { reference: _2, ...other } = unknown.body;
    await api.database.query('delete from rate_limit');
    expect(said(known)).toEqual([403, 'account-locked']);
    expect(one).toEqual(other);
  });
});

describe('who is not signed in', () => {
  it('learns from no answer whether an address has an account', async () => {
    const asked = async (path: string, body: object): Promise<unknown[]> => {
      const { status, body: answer } = await api.stranger().post(`/api/account${path}`, body, elsewhere());
      return [status, answer];
    };
    const person = { displayName: 'SOMEBODY', password: 'correct horse battery' };
    for (const email of [OTHER, 'new@example.test', 'reviewer@nia.example']) {
      expect(await asked('', { email, ...person })).toEqual([202, '']);
      expect(await asked('/recovery', { email })).toEqual([202, '']);
      expect(await asked('/verification', { email })).toEqual([202, '']);
    }
    expect(said(await signIn(api.stranger(), 'new@example.test', person.password))).toEqual([
      403,
      'address-not-verified',
    ]);
    expect((await signIn(api.stranger(), OTHER)).status).toBe(201);
  });

  it('gets nowhere by a link that was made up', async () => {
    const follow = (body: object) => api.stranger().post('/api/account/links', body, elsewhere());
    const password = 'correct horse battery staple';
    for (const purpose of ['verify-address', 'confirm-change', 'verify-change', 'recover', 'unlock'])
      expect(said(await follow({ purpose, token: 'x.y.z', password }))).toEqual([409, 'link-not-valid']);
    expect(said(await follow({ purpose: 'recover', token: 'x', password: 'password1234' }))).toEqual([
      422,
      'password-refused',
    ]);
    const page = await api.stranger().get('/links/recover?token=%3Cscript%3E');
    expect([page.status, page.body.includes('<script>'), page.body.includes('name="password"')]).toEqual([
      200,
      false,
      true,
    ]);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    const form = new FormData();
    form.set('token', 'x.y.z');
    const pressed = await api.stranger().post('/links/unlock', form, elsewhere());
    // What is over is not offered once more.
    expect([pressed.status, pressed.body.includes('<form')]).toEqual([409, false]);
  });
});
