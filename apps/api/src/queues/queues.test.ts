import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, TestApi } from '../api.fixture.js';
import { startTestApi } from '../api.fixture.js';
import { accountId, bringTo, submitCase } from '../case.fixture.js';

let api: TestApi;
let reviewer: Browser;
const numbers: string[] = [];
const inHours = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();

beforeAll(async () => {
  api = await startTestApi();
  reviewer = await api.as('reviewer@nia.example');
  const applicant = await api.as('applicant@example.test');
  const me = await accountId(api, 'reviewer@nia.example');
  const standings = [
    { stage: 'initial-review', assignee: me, dueAt: inHours(5) },
    { stage: 'initial-review', dueAt: inHours(-5) },
    { stage: 'initial-review', dueAt: inHours(500) },
    { stage: 'final-review' },
    { stage: 'passport-inspection' },
    { stage: 'passport-inspection', overdue: true },
    { stage: 'collection', office: 'taipei-city' },
    { stage: 'collection', office: '5A' },
    { stage: 'labour-review' },
    { stage: 'initial-review', outcome: 'refused' },
  ] as const;
  for (const standing of standings) {
    const caseNo = await submitCase(api, applicant);
    numbers.push(caseNo);
    await bringTo(api, caseNo, standing);
  }
});
afterAll(() => api.stop());

const counts = async (email: string): Promise<Record<string, number>> => {
  const { body } = await (await api.as(email)).get('/api/queues');
  return Object.fromEntries(body.map(({ view, count }: { view: string; count: number }) => [view, count]));
};
const page = async (view: string, query = '', who = reviewer) => (await who.get(`/api/queues/${view}${query}`)).body;
const of = (...indexes: number[]): string[] => indexes.map((index) => numbers[index] ?? '');

describe('an officer’s queues', () => {
  it('count what the role may act on, and nothing else', async () => {
    expect(await counts('reviewer@nia.example')).toEqual({
      mine: 1,
      unassigned: 4,
      'due-soon': 1,
      overdue: 2,
      escalated: 0,
      'second-officer': 0,
      asked: 0,
      'to-dismiss': 1,
      'initial-review': 3,
      'labour-review': 0,
      'passport-inspection': 1,
      'final-review': 1,
      'card-production': 0,
      collection: 0,
      permits: 0,
    });
    expect(await counts('counter@mofa.example')).toMatchObject({ 'passport-inspection': 2, unassigned: 2 });
    expect(await counts('station@nia.example')).toMatchObject({ collection: 1 });
    expect(await counts('tokyo@mofa.example')).toMatchObject({ 'passport-inspection': 2, collection: 1 });
  });

  it('list the most urgent first, page by page', async () => {
    const all = await page('initial-review');
    expect(all.items.map(({ caseNo }: { caseNo: string }) => caseNo)).toEqual(of(1, 0, 2));
    expect(all.items[1]).toMatchObject({
      assignee: expect.any(String),
      overdue: false,
      hitsOpen: 0,
      stageText: { zh: '移民署初審' },
    });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const { items, nextCursor } = await page('unassigned', `?limit=1${cursor ? `&cursor=${cursor}` : ''}`);
      seen.push(...items.map(({ caseNo }: { caseNo: string }) => caseNo));
      cursor = nextCursor;
    } while (cursor);
    expect(seen).toEqual(of(1, 2, 3, 5));
  });

  it('are refused to those who have none, and name what is wrong with a page', async () => {
    expect((await (await api.as('applicant@example.test')).get('/api/queues')).status).toBe(403);
    expect((await (await api.as('operator@talent-window.example')).get('/api/queues')).status).toBe(403);
    expect((await (await api.as('station@nia.example')).get('/api/queues/checks')).body.reason).toBe('no-such-view');
    for (const cursor of ['x', 'aW5maW5pdHk', Buffer.from("infinity ' or 1=1 -- ").toString('base64url')]) {
      expect((await reviewer.get(`/api/queues/mine?cursor=${cursor}`)).body.reason).toBe('bad-cursor');
    }
    for (const limit of ['0', '201', '1.5', 'many']) {
      expect((await reviewer.get(`/api/queues/mine?limit=${limit}`)).status).toBe(400);
    }
  });
});
