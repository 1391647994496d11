import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, TestApi } from '../api.fixture.js';
import { overseasEngineer } from '@talent-window/testing';
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

  it('say whose case it is, who has it and what is up with it, to those who may know', async () => {
    const all = await page('initial-review');
    expect(all.count).toBe(3);
    expect(all.items.map(({ flags }: { flags: string[] }) => flags)).toEqual([['overdue'], [], []]);
    expect(all.items[1]).toMatchObject({
      applicantName: expect.stringMatching(/, /),
      assigneeName: expect.stringMatching(/./),
    });
    const station = await page('collection', '', await api.as('station@nia.example'));
    expect(station.items).toMatchObject([{ applicantName: expect.stringMatching(/, /) }]);
    expect(station.items[0].hitsOpen).toBeUndefined();
  });

  it('are narrowed down by type, stage, officer, flag and day', async () => {
    const me = await accountId(api, 'reviewer@nia.example');
    const found = async (query: string, who = reviewer): Promise<string[]> =>
      (await page('unassigned', query, who)).items.map(({ caseNo }: { caseNo: string }) => caseNo);
    const mine = await page('mine', `?assignee=${me}&stage=initial-review&caseType=gold-card`);
    expect([mine.count, mine.items[0].caseNo]).toEqual([1, of(0)[0]]);
    expect(await found('?stage=final-review')).toEqual(of(3));
    expect(await found('?flag=overdue')).toEqual(of(1, 5));
    expect(await found('?flag=overdue&limit=1')).toEqual(of(1));
    expect((await page('unassigned', '?flag=overdue&limit=1')).count).toBe(2);
    for (const flag of ['hits', 'escalated', 'asked', 'returned-answer'])
      expect(await found(`?flag=${flag}`)).toEqual([]);
    const tomorrow = inHours(48).slice(0, 10);
    expect(await found(`?dueBefore=${tomorrow}`)).toEqual(of(1));
    expect(await found('?assignee=nobody')).toHaveLength(4);
    expect(await found('?assignee=nobody', await api.as('counter@mofa.example'))).toEqual([]);
    for (const query of ['assignee=me', 'flag=red', 'stage=limbo', 'dueBefore=soon'])
      expect((await reviewer.get(`/api/queues/mine?${query}`)).status).toBe(400);
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

describe('a search', () => {
  const search = async (text: string, who = reviewer) =>
    (await who.get(`/api/search?text=${encodeURIComponent(text)}`)).body;

  it('finds cases by number, passport and words of a name', async () => {
    const { content } = overseasEngineer('2026-11-26');
    const { basic, passport } = content;
    const [first = ''] = numbers;
    expect((await search(first)).items).toMatchObject([{ caseNo: first, matchedBy: 'number' }]);
    expect((await search(first.slice(-5))).items.map(({ caseNo }: { caseNo: string }) => caseNo)).toContain(first);
    const byPassport = await search(passport.number.toLowerCase());
    expect([byPassport.items.length, byPassport.more]).toEqual([numbers.length, false]);
    expect(byPassport.items[0]).toMatchObject({ matchedBy: 'passport', applicantName: expect.any(String) });
    const byName = await search(`${basic.givenNames} ${basic.surname}`.toLowerCase());
    expect(byName.items).toHaveLength(numbers.length);
    expect(byName.items[0]).toMatchObject({ matchedBy: 'name', flags: expect.any(Array) });
    expect((await search('nobody has this name')).items).toEqual([]);
    for (const text of ['', 'x', '--', '%_', 'a\0b']) {
      expect((await reviewer.get(`/api/search?text=${encodeURIComponent(text)}`)).status).toBe(400);
    }
  });

  it('finds for a counter what is theirs to see, and nothing for those without a desk', async () => {
    const { basic } = overseasEngineer('2026-11-26').content;
    const numbersFor = async (email: string): Promise<string[]> =>
      (await search(basic.surname, await api.as(email))).items.map(({ caseNo }: { caseNo: string }) => caseNo);
    expect((await numbersFor('station@nia.example')).toSorted()).toEqual(of(6));
    expect((await numbersFor('counter@mofa.example')).toSorted()).toEqual(of(3, 4, 5, 6, 7));
    expect((await search(numbers[0] ?? '', await api.as('station@nia.example'))).items).toEqual([]);
    const cashier = await api.as('cashier@nia.example');
    expect((await cashier.get('/api/search?text=somebody')).body.reason).toBe('wrong-role');
  });
});
