import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, collectionSlots, CURRENT_CALENDAR, nextWorkingDay, taipeiDay } from '@talent-window/domain';
import { addToPouch } from '@talent-window/persistence';
import type { Browser, TestApi } from '../api.fixture.js';
import { startTestApi } from '../api.fixture.js';
import { bringTo, submitCase } from '../case.fixture.js';

let api: TestApi;
let applicant: Browser;
let station: Browser;
let mission: Browser;
beforeAll(async () => {
  // Neither engine nor inventory answers: what is refused here is refused before either is asked.
  api = await startTestApi({
    TEMPORAL_ADDRESS: '127.0.0.1:9',
    COMMAND_WAIT_MS: '200',
    AGENCIES_URL: 'http://127.0.0.1:9',
  });
  [applicant, station, mission] = await Promise.all([
    api.as('applicant@example.test'),
    api.as('station@nia.example'),
    api.as('tokyo@mofa.example'),
  ]);
}, 60_000);
afterAll(() => api.stop());

const soon = nextWorkingDay(taipeiDay(new Date().toISOString()), CURRENT_CALENDAR);

/** A case whose card lies at a station. */
async function collectable(cardNo = 'G00000001'): Promise<string> {
  const caseNo = await submitCase(api, applicant);
  await bringTo(api, caseNo, { stage: 'collection', office: 'taipei-city', mode: 'station', cardNo });
  return caseNo;
}

describe('an appointment', () => {
  it('is made, moved and given back', async () => {
    const caseNo = await collectable();
    const path = `/api/cases/${caseNo}/appointment`;
    expect((await applicant.get(path)).body.reason).toBe('no-appointment');
    const made = await applicant.put(path, { day: soon, slot: '09:00' });
    expect([made.status, made.body]).toEqual([200, { office: 'taipei-city', day: soon, slot: '09:00' }]);
    const { body: slots } = await applicant.get(`/api/offices/taipei-city/slots?day=${soon}`);
    expect(slots.find(({ slot }: { slot: string }) => slot === '09:00')).toEqual({
      slot: '09:00',
      capacity: 8,
      free: 7,
    });
    expect((await applicant.put(path, { day: soon, slot: '09:30' })).body.slot).toBe('09:30');
    expect((await station.get(path)).body.slot).toBe('09:30');
    expect((await applicant.delete(path)).status).toBe(204);
    expect((await applicant.get(path)).status).toBe(404);
  });

  it('is not made twice for the last place of a slot', async () => {
    const [last] = collectionSlots('taipei-city', soon, CURRENT_CALENDAR).slice(-1);
    const cases = [];
    for (let nth = 0; nth <= (last?.capacity ?? 0); nth += 1) cases.push(await collectable());
    const answers = await Promise.all(
      cases.map((caseNo) => applicant.put(`/api/cases/${caseNo}/appointment`, { day: soon, slot: last?.slot })),
    );
    const made = answers.filter(({ status }) => status === 200);
    expect([made.length, answers.length]).toEqual([last?.capacity, cases.length]);
    expect(answers.find(({ status }) => status !== 200)?.body.reason).toBe('slot-taken');
  });

  it('is none any more once its card is not there, and its place is free again', async () => {
    const [one, other] = [await collectable(), await collectable()];
    const path = `/api/cases/${one}/appointment`;
    const day = nextWorkingDay(addDays(soon, 27), CURRENT_CALENDAR);
    const [first] = collectionSlots('taipei-city', day, CURRENT_CALENDAR);
    expect((await applicant.put(path, { day, slot: first?.slot })).status).toBe(200);
    const free = async () => (await applicant.get(`/api/offices/taipei-city/slots?day=${day}`)).body[0].free;
    expect(await free()).toBe((first?.capacity ?? 0) - 1);
    await bringTo(api, one, { stage: 'collection', office: 'taipei-city', mode: 'station' });
    expect([(await applicant.get(path)).body.reason, await free()]).toEqual(['no-appointment', first?.capacity]);
    await bringTo(api, other, {
      stage: 'collection',
      office: 'taipei-city',
      mode: 'station',
      cardNo: 'G00000001',
      step: { at: new Date(Date.parse(day) - 120 * 24 * 60 * 60_000).toISOString() },
    });
    const late = await applicant.put(`/api/cases/${other}/appointment`, { day, slot: first?.slot });
    expect(late.body.reason).toBe('after-last-day');
  });

  it('is refused for a day that is over, a closed office, another time, and a card that is not there', async () => {
    const caseNo = await collectable();
    const reason = async (wish: object, of = caseNo) =>
      (await applicant.put(`/api/cases/${of}/appointment`, wish)).body.reason;
    const today = taipeiDay(new Date().toISOString());
    expect(await reason({ day: today, slot: '09:00' })).toBe('no-such-slot');
    expect(await reason({ day: addDays(today, 300), slot: '09:00' })).toBe('no-such-slot');
    expect(await reason({ day: soon, slot: '09:07' })).toBe('no-such-slot');
    const early = await submitCase(api, applicant);
    await bringTo(api, early, { stage: 'card-production' });
    expect(await reason({ day: soon, slot: '09:00' }, early)).toBe('not-collectable');
    expect((await applicant.get('/api/offices/nowhere/slots?day=2026-12-01')).body.reason).toBe('no-such-office');
  });
});

describe('what the holder shows at the counter', () => {
  it('is a code that finds the case, for the office where the card is', async () => {
    const caseNo = await collectable();
    const { body } = await applicant.get(`/api/cases/${caseNo}/collection-code`);
    expect(body.code).toMatch(new RegExp(`^${caseNo}-[0-9A-Z]{10}$`));
    expect(body.qr).toMatch(/^<svg /);
    expect((await station.get(`/api/collection/${String(body.code).toLowerCase()}`)).body).toEqual({ caseNo });
    expect((await station.get(`/api/collection/${caseNo}-0000000000`)).body.reason).toBe('no-such-code');
    expect((await mission.get(`/api/collection/${body.code}`)).status).toBe(403);
  });

  it('is compared with the case before the engine hears of it', async () => {
    const caseNo = await collectable();
    const other = await collectable();
    const handOver = async (passportNo: string, code?: string) => {
      const body = { commandId: randomUUID(), stage: 'collection', visit: 1, cardNo: 'G00000001', passportNo };
      const answer = await station.post(`/api/cases/${caseNo}/commands/record-handover`, {
        ...body,
        ...(code && { code }),
      });
      return answer.body.reason;
    };
    const { body: file } = await station.get(`/api/cases/${caseNo}/file`);
    const { number } = file.application.passport;
    expect(await handOver('ZZ9999999')).toBe('passport-mismatch');
    const { body: wrong } = await applicant.get(`/api/cases/${other}/collection-code`);
    expect(await handOver(number, wrong.code)).toBe('wrong-collection-code');
    const { body: right } = await applicant.get(`/api/cases/${caseNo}/collection-code`);
    expect(await handOver(` ${String(number).toLowerCase()} `, right.code)).toBe('engine-away');
  });
});

describe('a pouch', () => {
  const facts = async (caseNo: string) =>
    (
      await api.database.query<{ state: string }>(
        `select fact ->> 'state' as state from inbox where case_no = $1 and name = 'pouchMoved' order by id`,
        [caseNo],
      )
    ).rows.map(({ state }) => state);
  const put = async (caseNo: string, cardNo: string, office = '5A') =>
    addToPouch(await api.steps(), { caseNo, cardNo, office, rocYear: 115 });

  it('takes cards until it is sealed; the mission says card by card what has come', async () => {
    const [one, two, three] = [
      await collectable('G00000101'),
      await collectable('G00000102'),
      await collectable('G00000103'),
    ];
    const no = await put(one, 'G00000101');
    expect(await put(one, 'G00000101')).toBe(no);
    expect(await put(two, 'G00000102')).toBe(no);
    const path = `/api/pouches/${no}`;
    expect(
      (await mission.post(`${path}/receipt`, { items: [{ cardNo: 'G00000101', state: 'received' }] })).body.reason,
    ).toBe('pouch-not-sent');
    expect((await mission.post(`${path}/send`, { sealNo: 'S1' })).status).toBe(403);
    const sent = await station.post(`${path}/send`, { sealNo: 'S1' });
    expect([sent.status, sent.body.state, sent.body.sealNo]).toEqual([200, 'sent', 'S1']);
    expect((await station.post(`${path}/send`, { sealNo: 'S1' })).status).toBe(200);
    expect((await station.post(`${path}/send`, { sealNo: 'S2' })).body.reason).toBe('pouch-not-open');
    expect(await put(three, 'G00000103')).not.toBe(no);

    const receive = (cardNo: string, state: string) => mission.post(`${path}/receipt`, { items: [{ cardNo, state }] });
    expect((await receive('G00000103', 'received')).body.reason).toBe('no-such-item');
    expect((await receive('G00000101', 'received')).body.state).toBe('sent');
    expect((await receive('G00000102', 'missing')).body.state).toBe('received');
    await receive('G00000101', 'missing');
    const twice = ['received', 'missing'].map((state) => ({ cardNo: 'G00000102', state }));
    expect((await mission.post(`${path}/receipt`, { items: twice })).status).toBe(400);
    await receive('G00000102', 'received');
    expect(await facts(one)).toEqual(['sent', 'received']);
    expect(await facts(two)).toEqual(['sent', 'missing', 'received']);
  });

  it('leaves out what was listed for a case that has ended since, or a card that was spoiled since', async () => {
    const [goes, refused, spoiled] = [
      await collectable('G00000111'),
      await collectable('G00000112'),
      await collectable('G00000113'),
    ];
    const no = await put(goes, 'G00000111', '5B');
    await put(refused, 'G00000112', '5B');
    await put(spoiled, 'G00000113', '5B');
    await bringTo(api, refused, { stage: 'collection', cardNo: 'G00000112', outcome: 'refused' });
    await bringTo(api, spoiled, { stage: 'collection', cardNo: 'G00000114' });
    const { body } = await station.post(`/api/pouches/${no}/send`, { sealNo: 'S3' });
    expect(body.items.map(({ state }: { state: string }) => state)).toEqual(['sent', 'withdrawn', 'withdrawn']);
    expect([await facts(goes), await facts(refused), await facts(spoiled)]).toEqual([['sent'], [], []]);
  });

  it('is not sent empty, and is not another mission’s', async () => {
    expect((await station.post('/api/pouches/115-5A-9999/send', { sealNo: 'S1' })).body.reason).toBe('no-such-pouch');
    const caseNo = await collectable();
    const no = await addToPouch(await api.steps(), { caseNo, cardNo: 'G00000201', office: '5C', rocYear: 115 });
    expect((await mission.get(`/api/pouches/${no}`)).status).toBe(404);
    const seen = (await mission.get('/api/pouches')).body as { office: string }[];
    expect(new Set(seen.map(({ office }) => office))).toEqual(new Set(['5A']));
    await addToPouch(await api.steps(), { caseNo, cardNo: 'G00000202', office: '5F', rocYear: 115 });
    expect((await station.post(`/api/pouches/${no}/send`, { sealNo: 'S1' })).body.reason).toBe('pouch-empty');
  });
});

describe('the stock', () => {
  it('is another office’s, or its inventory is away, each by a reason of its own', async () => {
    const act = { actId: randomUUID(), act: 'count', office: 'hualien', quantity: 3, reason: 'counted' };
    expect((await station.post('/api/stock/acts', act)).body.reason).toBe('not-your-office');
    expect((await station.post('/api/stock/acts', { ...act, office: 'taipei-city', reason: undefined })).status).toBe(
      400,
    );
    expect((await station.get('/api/stock')).body.reason).toBe('stock-away');
  });
});
