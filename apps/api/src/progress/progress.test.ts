import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, TestApi } from '../api.fixture.js';
import { startTestApi } from '../api.fixture.js';
import { bringTo, submitCase } from '../case.fixture.js';

let api: TestApi;
let applicant: Browser;
let caseNo: string;
const path = (number = caseNo): string => `/api/cases/${number}/progress`;

beforeAll(async () => {
  api = await startTestApi();
  applicant = await api.as('applicant@example.test');
  caseNo = await submitCase(api, applicant);
});
afterAll(() => api.stop());

describe('the progress', () => {
  it('says that a case was received before its workflow has begun', async () => {
    const { body } = await applicant.get(path());
    expect(body).toMatchObject({ visit: 0, awaiting: 'nothing', clock: { usedWorkingDays: 0, budgetDays: 20 } });
    expect((await applicant.get('/api/cases')).body).toMatchObject([{ caseNo, stage: 'payment' }]);
  });

  it('names every part, its authority and what is awaited, in both languages', async () => {
    await bringTo(api, caseNo, { stage: 'labour-review', dueAt: '2026-12-09T16:00:00.000Z' });
    const { body } = await applicant.get(path());
    expect(body).toMatchObject({ stage: 'labour-review', dueAt: '2026-12-09T16:00:00.000Z' });
    expect(body.parts.map(({ state }: { state: string }) => state)).toEqual([
      'done',
      'done',
      'done',
      'current',
      'pending',
      'pending',
      'pending',
      'pending',
    ]);
    expect(body.parts[3]).toMatchObject({ authority: 'wda', text: { zh: '勞發署審查', en: 'Labour agency review' } });
    expect(body.texts.office).toEqual({ zh: '臺北市服務站', en: expect.any(String) });
    const texts = JSON.stringify([body.texts, body.parts]);
    expect(texts).not.toMatch(/"(zh|en)":"[a-z-]+\.[a-zA-Z-]+"/);
  });

  it('answers 304 until something the applicant may see has changed', async () => {
    const first = await applicant.get(path());
    const tag = first.headers.get('etag') ?? '';
    expect((await applicant.get(path(), { 'if-none-match': tag })).status).toBe(304);
    expect((await applicant.get(path(), { 'if-none-match': `"x", W/${tag}` })).status).toBe(304);
    await bringTo(api, caseNo, {
      stage: 'labour-review',
      dueAt: '2026-12-09T16:00:00.000Z',
      assignee: '00000000-0000-4000-8000-000000000011',
    });
    expect((await applicant.get(path(), { 'if-none-match': tag })).status).toBe(304);
    await bringTo(api, caseNo, { stage: 'passport-inspection' });
    const changed = await applicant.get(path(), { 'if-none-match': tag });
    expect([changed.status, changed.body.stage]).toEqual([200, 'passport-inspection']);
  });

  it('is the applicant’s and of officers whose work it is', async () => {
    const status = async (email: string): Promise<number> => (await (await api.as(email)).get(path())).status;
    expect(await status('applicant2@example.test')).toBe(404);
    expect(await status('reviewer@nia.example')).toBe(200);
    expect(await status('counter@mofa.example')).toBe(200);
    expect(await status('operator@talent-window.example')).toBe(200);
    expect(await status('station@nia.example')).toBe(403);
    expect((await api.stranger().get(path())).status).toBe(401);
    expect((await applicant.get(path('115551999999'))).status).toBe(404);
    expect((await applicant.get(path('1155'))).status).toBe(400);
  });

  it('says by the workflow’s own word that the case is not opened yet, while nobody has started it', async () => {
    await api.untilReady();
    const { status, body, headers } = await applicant.get(`${path()}?source=workflow`);
    expect([status, body.reason, headers.get('retry-after')]).toEqual([503, 'case-opening', '2']);
    expect((await applicant.get(`${path()}?source=rumour`)).body.findings).toMatchObject([{ path: 'source' }]);
  });
});

describe('server-sent events', () => {
  it('tell of each change, and not of what is known already', async () => {
    const watch = (lastEventId?: string) =>
      new Promise<{ next: () => Promise<string>; close: () => void }>((resolve, reject) => {
        const request = httpRequest(`${api.url}/api/cases/${caseNo}/events`, {
          headers: { cookie: applicant.cookie, ...(lastEventId ? { 'last-event-id': lastEventId } : {}) },
        });
        request.on('error', reject).on('response', (response) => {
          const events: string[] = [];
          let wake = (): void => undefined;
          response.setEncoding('utf8').on('data', (text: string) => {
            events.push(...text.split('\n\n').filter((part) => part.includes('event: progress')));
            wake();
          });
          const next = async (): Promise<string> => {
            while (events.length === 0) await new Promise<void>((heard) => (wake = heard));
            return events.shift() ?? '';
          };
          resolve({ next, close: () => request.destroy() });
        });
        request.end();
      });
    const stream = await watch();
    const known = (await applicant.get(path())).headers.get('etag') ?? '';
    expect(await stream.next()).toContain(`id: ${known}\n`);
    const quiet = await watch(known);
    await bringTo(api, caseNo, { stage: 'final-review' });
    const tag = (await applicant.get(path())).headers.get('etag') ?? '';
    expect(await stream.next()).toContain(`id: ${tag}\n`);
    expect(await quiet.next()).toContain(`id: ${tag}\n`);
    stream.close();
    quiet.close();
  });

  it('are closed to strangers', async () => {
    expect((await api.stranger().get(`/api/cases/${caseNo}/events`)).status).toBe(401);
    expect((await (await api.as('applicant2@example.test')).get(`/api/cases/${caseNo}/events`)).status).toBe(404);
  });
});

describe('the progress without an account', () => {
  const facts = { birthDate: '1988-04-12', passportNo: 'a1234 5678' };
  const lookUp = (body: object) => api.stranger().post('/api/progress-lookup', body);

  it('is found by number, birth date and passport number', async () => {
    const found = await lookUp({ caseNo, ...facts });
    expect(found.body).toEqual((await applicant.get(path())).body);
  });

  it('is the same “no” for an unknown number and for wrong facts', async () => {
    const answers = await Promise.all([
      lookUp({ caseNo: '115551999999', ...facts }),
      lookUp({ caseNo, ...facts, birthDate: '1988-04-13' }),
      lookUp({ caseNo, ...facts, passportNo: 'A12345679' }),
    ]);
    const said = answers.map(({ status, body }) => ({ status, body: { ...body, reference: '' } }));
    expect(said[0]?.status).toBe(404);
    expect(said[1]).toEqual(said[0]);
    expect(said[2]).toEqual(said[0]);
  });

  it('cannot be guessed: ten tries for a case, then 429', async () => {
    const statuses: number[] = [];
    for (let tries = 0; tries < 12; tries += 1) {
      statuses.push(
        (await lookUp({ caseNo: '115551888888', birthDate: '1990-01-01', passportNo: `X${tries}` })).status,
      );
    }
    expect(statuses).toEqual([...Array<number>(10).fill(404), 429, 429]);
  });

  it('names what is wrong with the question', async () => {
    const { status, body } = await lookUp({ caseNo: '1', birthDate: '2026-02-30', passport: 'X' });
    expect(status).toBe(400);
    expect(
      body.findings.map(({ path: at, reason }: { path: string; reason: string }) => `${at} ${reason}`).sort(),
    ).toEqual(['birthDate impossible-date', 'caseNo wrong-form', 'passport unknown-field', 'passportNo required']);
  });
});
