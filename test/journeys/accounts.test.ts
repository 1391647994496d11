import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '@talent-window/api-client';
import { createApiClient } from '@talent-window/api-client';
import { appCode } from '@talent-window/testing';
import { Desks } from './desks.js';
import type { SignOn } from './sign-on.js';
import { startSignOn } from './sign-on.js';
import { soon } from './soon.js';

const FIRST = 'haruka@mail.example';
const SECOND = 'haruka@other.example';
const PASSWORDS = ['correct horse battery staple', 'a wholly different phrase'] as const;

let platform: SignOn;
let desks: Desks;
beforeAll(async () => {
  platform = await startSignOn();
  desks = new Desks(new URL(platform.portalUrl).origin);
}, 120_000);
afterAll(() => platform.stop(), 60_000);

let browser: ApiClient;
const seen = new Set<number>();
/** The next mail that nobody has looked at. @returns the link in it */
const nextLink = (to: string, subject: string): Promise<string> =>
  soon(`"${subject}" to ${to}`, async () => {
    const mail = (await desks.mails(to)).find((it) => it.subject.includes(subject) && !seen.has(it.serial));
    if (!mail) return undefined;
    seen.add(mail.serial);
    const links = [...mail.text.matchAll(/https?:\S+/g)].map(([link]) => link);
    expect(new Set(links).size).toBe(1);
    return links[0];
  });
/** What a person does who opens a link and presses the button. */
async function press(link: string, fields: Readonly<Record<string, string>> = {}): Promise<[number, string]> {
  const page = await fetch(link);
  expect([page.status, page.headers.get('referrer-policy')]).toEqual([200, 'same-origin']);
  const [, action = '', token = ''] = /action="([^"]+)".*name="token" value="([^"]+)"/.exec(await page.text()) ?? [];
  const form = new FormData();
  for (const [name, value] of Object.entries({ token, ...fields })) form.set(name, value);
  const done = await fetch(new URL(action, link), { method: 'POST', body: form });
  return [done.status, await done.text()];
}
const works = async (link: string, fields?: Readonly<Record<string, string>>): Promise<void> => {
  expect((await press(link, fields))[0]).toBe(200);
  const [status, page] = await press(link, fields);
  expect([status, page.includes('The link does not work any more')]).toEqual([409, true]);
};
const signIn = async (email: string, password: string, from = createApiClient(platform.url)) => {
  const { data, error, response } = await from.POST('/api/session', { body: { email, password } });
  return { status: response.status, reason: error?.reason, needsCode: data?.needsSecondFactor, from };
};
const liveSessions = async (): Promise<number> =>
  (await platform.database.query(`select 1 from portal_session where expires_at > now()`)).rows.length;

describe('somebody who wants an account', () => {
  it('registers, verifies the address by mail, and signs in', async () => {
    const body = { email: FIRST, displayName: 'NAKAMURA HARUKA', password: PASSWORDS[0], locale: 'en' } as const;
    const stranger = createApiClient(platform.url);
    expect((await stranger.POST('/api/account', { body })).response.status).toBe(202);
    const link = await nextLink(FIRST, 'Please verify your e-mail address');
    // Programs that look through mails open every link: it takes a person to press the button.
    await fetch(link);
    expect(await signIn(FIRST, PASSWORDS[0])).toMatchObject({ status: 403, reason: 'address-not-verified' });
    await works(link);
    expect(await liveSessions()).toBe(0);
    const { status, from } = await signIn(FIRST, PASSWORDS[0]);
    expect(status).toBe(201);
    browser = from;

    expect((await stranger.POST('/api/account', { body })).response.status).toBe(202);
    await nextLink(FIRST, 'You have an account already');
  });

  it('has a second factor, and is asked for it', async () => {
    const prepared = await browser.POST('/api/account/second-factor', { body: { password: PASSWORDS[0] } });
    const code = appCode(prepared.data?.uri ?? '');
    await browser.POST('/api/account/second-factor/confirmation', { body: { code } });
    await nextLink(FIRST, 'How you sign in was changed');
    const again = await signIn(FIRST, PASSWORDS[0]);
    expect(again).toMatchObject({ status: 201, needsCode: true });
    const [printed = ''] = prepared.data?.backupCodes ?? [];
    const entered = await again.from.POST('/api/session/second-factor', { body: { code: printed } });
    expect(entered.data?.signedIn[0]?.email).toBe(FIRST);
    expect((await browser.GET('/api/account/sessions')).data).toHaveLength(2);
    await browser.POST('/api/account/second-factor/removal', { body: { password: PASSWORDS[0] } });
    await nextLink(FIRST, 'How you sign in was changed');
  });

  it('who has forgotten the password sets a new one by mail, and is signed out everywhere', async () => {
    const stranger = createApiClient(platform.url);
    // Whoever fills the mailbox with other letters keeps nobody from recovery.
    const again = { email: FIRST, displayName: 'NAKAMURA HARUKA', password: PASSWORDS[0] };
    for (let nth = 0; nth < 5; nth += 1) await stranger.POST('/api/account', { body: again });
    const ask = () => stranger.POST('/api/account/recovery', { body: { email: FIRST } });
    await ask();
    const old = await nextLink(FIRST, 'A new password');
    await platform.database.query(`update verification set expires_at = now() - interval '1 s'`);
    expect((await press(old, { password: PASSWORDS[1] }))[0]).toBe(409);

    await ask();
    const link = await nextLink(FIRST, 'A new password');
    // A password that is refused does not use the link up.
    const [status, page] = await press(link, { password: 'qwerty123456' });
    expect([status, page.includes('made public by a breach')]).toEqual([422, true]);
    await works(link, { password: PASSWORDS[1] });
    await nextLink(FIRST, 'Your password was changed');
    expect([await liveSessions(), (await browser.GET('/api/session')).response.status]).toEqual([0, 401]);
    expect((await signIn(FIRST, PASSWORDS[0])).reason).toBe('wrong-credentials');
    browser = (await signIn(FIRST, PASSWORDS[1])).from;
    expect((await browser.GET('/api/session')).data?.signedIn[0]?.email).toBe(FIRST);
  });

  it('unlocks the account by mail, where others have guessed too often', async () => {
    await signIn(FIRST, 'a guess');
    await platform.database.query(`update rate_limit set points = 30 where key like 'sign-in-of-account:%'`);
    expect((await signIn(FIRST, PASSWORDS[1])).reason).toBe('account-locked');
    await works(await nextLink(FIRST, 'Your account is locked for now'));
    expect((await signIn(FIRST, PASSWORDS[1])).status).toBe(201);
  });

  it('changes the address when the old one and the new one have agreed', async () => {
    const ask = (password: string) => browser.POST('/api/account/address', { body: { email: SECOND, password } });
    expect((await ask('wrong')).error?.reason).toBe('wrong-password');
    expect((await ask(PASSWORDS[1])).response.status).toBe(202);
    const agree = await nextLink(FIRST, 'Please confirm the change');
    expect(await desks.mails(SECOND)).toEqual([]);
    await works(agree);
    const verify = await nextLink(SECOND, 'Please verify your new e-mail address');
    expect((await signIn(FIRST, PASSWORDS[1])).status).toBe(201);
    const before = await liveSessions();
    await works(verify);
    expect(await liveSessions()).toBe(before);
    await nextLink(FIRST, 'Your e-mail address was changed');
    expect((await signIn(FIRST, PASSWORDS[1])).reason).toBe('wrong-credentials');
    expect((await signIn(SECOND, PASSWORDS[1])).status).toBe(201);
    expect((await browser.GET('/api/session')).data?.signedIn[0]?.email).toBe(SECOND);
  });
});

describe('what is kept of it', () => {
  it('is a record without personal data, and no link, neither in it nor anywhere else', async () => {
    const { rows } = await platform.database.query<{ action: string; row: string }>(
      `select action, audit::text as row from audit order by id`,
    );
    const actions = new Set(rows.map(({ action }) => action));
    for (const action of [
      'registration',
      'sign-in',
      'sign-in:refused',
      'sign-in-second-factor',
      'second-factor-added',
      'second-factor-removed',
      'recovery-asked',
      'link:verify-address',
      'link:verify-address:refused',
      'link:recover',
      'link:unlock',
      'address-change-asked',
      'link:confirm-change',
      'link:verify-change',
    ])
      expect([action, actions.has(action)]).toEqual([action, true]);
    expect(rows.filter(({ row }) => /haruka|nakamura|horse|links\//i.test(row))).toEqual([]);
    const mails = await platform.database.query(`select 1 from exchange where agency = 'mail'`);
    expect(mails.rows).toEqual([]);

    await createApiClient(platform.url).POST('/api/account/recovery', { body: { email: SECOND } });
    const token = new URL(await nextLink(SECOND, 'A new password')).searchParams.get('token') ?? '';
    const known = await platform.database.query<{ row: string }>('select verification::text as row from verification');
    expect(known.rows.filter(({ row }) => row.includes(token))).toEqual([]);
    const hashed = createHash('sha256').update(`reset-password:${token}`).digest('base64url');
    expect(known.rows.filter(({ row }) => row.includes(hashed))).toHaveLength(1);
  });
});
