import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, TestApi } from '../api.fixture.js';
import { startTestApi } from '../api.fixture.js';
import { accountId, bringTo, submitCase } from '../case.fixture.js';

let api: TestApi;
let reviewer: Browser;

beforeAll(async () => {
  api = await startTestApi({ TEMPORAL_ADDRESS: '127.0.0.1:9', COMMAND_WAIT_MS: '100' });
  reviewer = await api.as('reviewer@nia.example');
});
afterAll(() => api.stop());

describe('a saved view', () => {
  const view = { name: '逾期案件 overdue', view: 'unassigned', filters: { flag: 'overdue', stage: 'initial-review' } };
  const at = (id: string): string => `/api/saved-views/${id}`;

  it('is kept for its officer alone, changed under its number, and removed', async () => {
    const id = randomUUID();
    const saved = await reviewer.put(at(id), view);
    expect([saved.status, saved.body]).toEqual([200, { id, ...view }]);
    const changed = { ...view, name: 'Overdue', filters: {} };
    await reviewer.put(at(id), changed);
    expect((await reviewer.get('/api/saved-views')).body).toEqual({ items: [{ id, ...changed }] });
    const another = await api.as('reviewer2@nia.example');
    expect((await another.get('/api/saved-views')).body).toEqual({ items: [] });
    expect((await another.put(at(id), view)).body.reason).toBe('no-such-view');
    expect((await another.delete(at(id))).body.reason).toBe('no-such-view');
    expect((await reviewer.put(at(randomUUID()), { ...view, name: 'OVERDUE' })).body.reason).toBe('view-name-taken');
    expect((await reviewer.delete(at(id))).status).toBe(204);
    expect((await reviewer.get('/api/saved-views')).body).toEqual({ items: [] });
  });

  it('is of a view that the officer has, with filters that there are', async () => {
    const station = await api.as('station@nia.example');
    expect((await station.put(at(randomUUID()), { ...view, view: 'initial-review' })).body.reason).toBe('no-such-view');
    for (const wrong of [{ filters: { colour: 'red' } }, { filters: [] }, { name: ' ' }, { filters: { flag: 'red' } }])
      expect((await reviewer.put(at(randomUUID()), { ...view, ...wrong })).status).toBe(400);
    expect((await reviewer.put(at('1'), view)).status).toBe(400);
    const applicant = await api.as('applicant@example.test');
    expect((await applicant.get('/api/saved-views')).body.reason).toBe('wrong-role');
  });
});

describe('what was done to one case', () => {
  it('is read by supervisors and auditors, with the names of officers, page by page', async () => {
    const caseNo = await submitCase(api, await api.as('applicant@example.test'));
    await bringTo(api, caseNo, { stage: 'initial-review' });
    await reviewer.get(`/api/cases/${caseNo}/file`);
    const by = await accountId(api, 'reviewer@nia.example');
    for (const email of ['supervisor@nia.example', 'auditor@nia.example']) {
      const { status, body } = await (await api.as(email)).get(`/api/cases/${caseNo}/audit`);
      expect(status).toBe(200);
      const read = body.items.find(({ action }: { action: string }) => action === 'read:getCaseFile');
      expect(read.actor).toEqual({ id: by, role: 'nia-reviewer', name: expect.any(String) });
      const submitted = body.items.filter(({ actor }: { actor: { role: string } }) => actor.role === 'applicant');
      for (const { actor } of submitted) expect(actor.name).toBeUndefined();
      const [{ seq }] = body.items;
      const older = await (await api.as(email)).get(`/api/cases/${caseNo}/audit?cursor=${seq}`);
      expect(older.body.items[0].seq).toBe(seq - 1);
      expect((await (await api.as(email)).get('/api/cases/115551999999/audit')).body.reason).toBe('no-such-case');
    }
    expect((await reviewer.get(`/api/cases/${caseNo}/audit`)).body.reason).toBe('wrong-role');
  });
});

describe('a forecast', () => {
  it('says how many cases it rests on, to whoever sees the case', async () => {
    const applicant = await api.as('applicant@example.test');
    const caseNo = await submitCase(api, applicant);
    expect((await applicant.get(`/api/cases/${caseNo}/forecast`)).body).toEqual({ casesMeasured: 0, stages: [] });
    const stranger = await api.as('applicant2@example.test');
    expect((await stranger.get(`/api/cases/${caseNo}/forecast`)).body.reason).toBe('no-such-case');
  });
});

describe('the language of an account', () => {
  it('is chosen by its person', async () => {
    const applicant = await api.as('applicant2@example.test');
    const localeOf = async (): Promise<string> =>
      (await applicant.get('/api/session')).body.signedIn[0].locale as string;
    for (const locale of ['zh-TW', 'en', 'en']) {
      expect((await applicant.put('/api/account/locale', { locale })).status).toBe(204);
      expect(await localeOf()).toBe(locale);
    }
    expect((await applicant.put('/api/account/locale', { locale: 'zh-CN' })).status).toBe(400);
    expect((await reviewer.put('/api/account/locale', { locale: 'en' })).body.reason).toBe('wrong-role');
  });
});
