import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestApi } from '../api.fixture.js';
import { startTestApi, TEST_PASSWORD } from '../api.fixture.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

describe('signing in', () => {
  it('gives an applicant the portal’s cookie, not readable by scripts', async () => {
    const portal = await api
      .stranger()
      .post('/api/session', { email: 'Applicant@Example.test', password: TEST_PASSWORD });
    expect(portal.status).toBe(201);
    expect(portal.body.signedIn).toMatchObject([
      { app: 'portal', email: 'applicant@example.test', roles: ['applicant'] },
    ]);
    expect(portal.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^tw_portal=\w{32}\.[^;]+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
    const desk = await (await api.as('station@nia.example')).get('/api/session');
    expect(desk.body.signedIn).toMatchObject([{ app: 'desk', office: 'taipei-city' }]);
  });

  it('keeps both web apps signed in side by side, and signs out of one or of all', async () => {
    const browser = api.stranger();
    await browser.post('/api/session', { email: 'applicant@example.test', password: TEST_PASSWORD });
    browser.keep((await api.as('both@nia.example')).cookie);
    const apps = async (): Promise<string[]> => {
      const { body } = await browser.get('/api/session');
      return (body.signedIn ?? []).map(({ app }: { app: string }) => app).sort();
    };
    expect(await apps()).toEqual(['desk', 'portal']);
    const before = browser.cookie;
    expect((await browser.delete('/api/session?app=desk')).status).toBe(204);
    expect(await apps()).toEqual(['portal']);
    await browser.delete('/api/session');
    expect((await browser.get('/api/session')).status).toBe(401);
    const thief = await api.stranger().get('/api/session', { cookie: before });
    expect(thief.status).toBe(401);
  });

  it('says the same of an unknown account and of a wrong password', async () => {
    const wrong = await api.stranger().post('/api/session', { email: 'applicant@example.test', password: 'x' });
    const unknown = await api.stranger().post('/api/session', { email: 'nobody@example.test', password: 'x' });
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    const { reference: _1, ...one } = wrong.body;
    const { reference: _2, ...other } = unknown.body;
    expect(one).toEqual(other);
    expect(one.reason).toBe('wrong-credentials');
  });

  it('ends when its time is over', async () => {
    const browser = api.stranger();
    await browser.post('/api/session', { email: 'applicant2@example.test', password: TEST_PASSWORD });
    await api.database.query(
      `update portal_session set expires_at = now() - interval '1 s' where account_id = (select id from account where email = 'applicant2@example.test')`,
    );
    expect((await browser.get('/api/session')).status).toBe(401);
  });

  it('gives a session in use its whole time again once half is gone', async () => {
    const browser = api.stranger();
    await browser.post('/api/session', { email: 'applicant2@example.test', password: TEST_PASSWORD });
    await api.database.query(
      `update portal_session set expires_at = now() + interval '1 hour' where account_id = (select id from account where email = 'applicant2@example.test')`,
    );
    const renewed = await browser.get('/api/drafts');
    expect(renewed.headers.getSetCookie()).toEqual([expect.stringMatching(/^tw_portal=/)]);
    expect((await browser.get('/api/drafts')).headers.getSetCookie()).toEqual([]);
  });

  it('stops guessing after ten wrong passwords, and never counts right ones', async () => {
    const guess = (password: string) =>
      api.stranger().post('/api/session', { email: 'applicant2@example.test', password });
    for (let tries = 0; tries < 10; tries += 1) expect((await guess(`wrong ${tries}`)).status).toBe(401);
    const refused = await guess(TEST_PASSWORD);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await api.as('applicant@example.test')).cookie).toContain('tw_portal=');
  });
});

describe('a request that another site makes the browser send', () => {
  it('is refused by its origin, its fetch metadata and its content type', async () => {
    const applicant = await api.as('applicant@example.test');
    const draft = { caseType: 'gold-card' };
    const foreign = await applicant.post('/api/drafts', draft, { origin: 'https://evil.example' });
    expect([foreign.status, foreign.body.reason]).toEqual([403, 'foreign-origin']);
    expect((await applicant.post('/api/drafts', draft, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    const plain = await applicant.post('/api/drafts', JSON.stringify(draft), { 'content-type': 'text/plain' });
    expect([plain.status, plain.body.reason]).toEqual([415, 'unsupported-media-type']);
    expect((await applicant.post('/api/drafts', draft, { origin: 'http://localhost:3000' })).status).toBe(201);
  });
});
