import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AgencySystem } from '@talent-window/contracts/vocabulary';
import { createEmptyDatabase } from '@talent-window/testing';
import { cardOf, caseNumbers, checkoutOf, click, fileOf, runAgencies, until } from '../agencies.fixture.js';
import type { Rig } from '../agencies.fixture.js';
import { FAULT_PROFILES, FaultProfile } from './settings.js';

let rig: Rig;
beforeAll(async () => {
  rig = await runAgencies(await createEmptyDatabase());
});
afterAll(() => rig.stop());
beforeEach(() => rig.setMode('labour-agency', 'manual', 1));
afterEach(() => Promise.all(Object.values(AgencySystem).map((name) => rig.setFault(name, { profile: 'none' }))));
const nextCaseNo = caseNumbers();

const factsOf = (caseNo: string) =>
  rig.platform.received.filter(({ body }) => body['caseNo'] === caseNo).map(({ body }) => body);
const namesOf = (caseNo: string) => factsOf(caseNo).map(({ name }) => name);
/** What a card's order came to; how far it is on the way is told beside. */
const endsOf = (caseNo: string) => namesOf(caseNo).filter((name) => name !== 'cardProgressed');
const received = async (caseNo: string) =>
  (await rig.ledger('labour-agency', { caseNo })).filter(({ what }) => what === 'file-received').length;
const conclude = (caseNo: string, conclusion: string) =>
  rig.post(`/labour-agency/desk/reviews/${encodeURIComponent(`${caseNo}:labour-review:1`)}/conclude`, { conclusion });
const hasTold = (agency: string, caseNo: string) =>
  until(async () => (await rig.ledger(agency, { caseNo })).some(({ what }) => what === 'fact-told'));

describe('an agency that plays', () => {
  it('timeout has taken the request; the same request gets its answer later', async () => {
    const caseNo = nextCaseNo();
    await rig.setFault('labour-agency', { profile: 'timeout' });
    const hasty = rig.adapters().hastyLabour;
    await expect(hasty.handOff(fileOf(caseNo))).rejects.toMatchObject({ type: 'AgencyUnavailable', retryable: true });
    await expect(hasty.handOff(fileOf(caseNo))).rejects.toMatchObject({ type: 'AgencyUnavailable' });
    await rig.setFault('labour-agency', { profile: 'none' });
    expect(await rig.adapters().labour.handOff(fileOf(caseNo))).toHaveProperty('receiptNo');
    expect(await received(caseNo)).toBe(1);
  });

  it('error-500 does nothing, as often as it was told to', async () => {
    const caseNo = nextCaseNo();
    const { labour } = rig.adapters();
    await rig.setFault('labour-agency', { profile: 'error-500', times: 2 });
    await expect(labour.handOff(fileOf(caseNo))).rejects.toMatchObject({ type: 'AgencyUnavailable', status: 500 });
    await expect(labour.queryReview('1')).rejects.toMatchObject({ type: 'AgencyUnavailable', status: 500 });
    expect(await received(caseNo)).toBe(0);
    await expect(labour.handOff(fileOf(caseNo))).resolves.toHaveProperty('receiptNo');
  });

  it('down answers nothing and tells nothing until it is up again', async () => {
    const caseNo = nextCaseNo();
    const { labour } = rig.adapters();
    await labour.handOff(fileOf(caseNo));
    await rig.setFault('labour-agency', { profile: 'down' });
    await expect(labour.queryReview('1')).rejects.toMatchObject({ type: 'AgencyUnavailable' });
    await conclude(caseNo, 'accepted');
    await hasTold('labour-agency', caseNo);
    await rig.restart();
    expect(factsOf(caseNo)).toEqual([]);
    await rig.setFault('labour-agency', { profile: 'none' });
    await until(() => factsOf(caseNo).length > 0);
    expect(factsOf(caseNo)).toMatchObject([{ conclusion: 'accepted' }]);
  });

  it('slow answers and tells all the same', async () => {
    const caseNo = nextCaseNo();
    await rig.setFault('labour-agency', { profile: 'slow', delayMs: 400 });
    await expect(rig.adapters().hastyLabour.handOff(fileOf(caseNo))).rejects.toMatchObject({
      type: 'AgencyUnavailable',
    });
    await rig.adapters().labour.handOff(fileOf(caseNo));
    await conclude(caseNo, 'accepted');
    await until(() => factsOf(caseNo).length > 0);
    expect(await received(caseNo)).toBe(1);
  });

  it('duplicate tells every fact twice under one message id', async () => {
    const caseNo = nextCaseNo();
    await rig.setFault('labour-agency', { profile: 'duplicate' });
    await rig.adapters().labour.handOff(fileOf(caseNo));
    await conclude(caseNo, 'accepted');
    await until(() => factsOf(caseNo).length === 2);
    const [first, second] = factsOf(caseNo);
    expect(second).toEqual(first);
  });

  it('out-of-order tells the later fact of a case first', async () => {
    const caseNo = nextCaseNo();
    const pageUrl = await rig.openPage(checkoutOf(caseNo));
    await rig.setFault('payment-gateway', { profile: 'out-of-order', delayMs: 300 });
    for (const outcome of ['decline', 'success']) await click(pageUrl, outcome);
    await until(() => factsOf(caseNo).length === 2);
    expect(namesOf(caseNo)).toEqual(['paymentSettled', 'paymentFailed']);
  });

  it('out-of-order tells a fact before it answers the request that caused it', async () => {
    const caseNo = nextCaseNo();
    // As long as a busy machine may need for telling it.
    await rig.setFault('card-production', { profile: 'out-of-order', delayMs: 2_000 });
    await rig.adapters().cards.orderCard(cardOf(caseNo));
    expect(endsOf(caseNo)).toEqual(['cardProduced']);
  });
});

describe('an agency that plays late-accept-after-reject', () => {
  const profile = FaultProfile.LateAcceptAfterReject;

  it('takes a rejection back, as the labour agency', async () => {
    const caseNo = nextCaseNo();
    await rig.setFault('labour-agency', { profile, delayMs: 1 });
    await rig.setMode('labour-agency', 'automatic', 1);
    await rig.adapters().labour.handOff(fileOf(caseNo));
    await until(() => factsOf(caseNo).length === 2);
    expect(factsOf(caseNo).map(({ conclusion }) => conclusion)).toEqual(['rejected', 'accepted']);
  });

  it('settles a payment that it had said to have failed, as the gateway', async () => {
    const caseNo = nextCaseNo();
    const pageUrl = await rig.openPage(checkoutOf(caseNo));
    await rig.setFault('payment-gateway', { profile, delayMs: 1 });
    await click(pageUrl, 'success');
    await until(() => factsOf(caseNo).length === 2);
    expect(namesOf(caseNo)).toEqual(['paymentFailed', 'paymentSettled']);
  });

  it('spoils a card first and makes it later, as the plant', async () => {
    const caseNo = nextCaseNo();
    await rig.setFault('card-production', { profile, delayMs: 1 });
    await rig.adapters().cards.orderCard(cardOf(caseNo));
    await until(() => endsOf(caseNo).length === 2);
    expect(endsOf(caseNo)).toEqual(['cardSpoiled', 'cardProduced']);
    const made = (await rig.ledger('card-production', { caseNo })).map(({ what }) => what);
    expect(made).toEqual(expect.arrayContaining(['card-spoiled', 'card-produced']));
    expect(made.indexOf('card-spoiled')).toBeLessThan(made.indexOf('card-produced'));
  });

  it('passes a passport that had failed, as a mission', async () => {
    const caseNo = nextCaseNo();
    await rig.setFault('missions', { profile, delayMs: 1 });
    await rig.post('/missions/desk/inspections', { caseNo, result: 'failed', office: '5A' });
    await until(() => factsOf(caseNo).length === 2);
    expect(factsOf(caseNo).map(({ result }) => result)).toEqual(['failed', 'passed']);
  });
});

describe('the settings of a stand-in', () => {
  it('are kept over a restart', async () => {
    await rig.setMode('card-production', 'manual', 77);
    await rig.setFault('card-production', { profile: 'slow', delayMs: 5 });
    await rig.restart();
    const { text } = await rig.get('/card-production/settings');
    expect(JSON.parse(text)).toEqual({ mode: 'manual', delayMs: 77, fault: 'slow', faultDelayMs: 5 });
    await rig.setMode('card-production', 'automatic', 1);
  });

  it.each([...FAULT_PROFILES])('know the profile %s', async (profile) => {
    expect((await rig.post('/inventory/faults', { profile })).status).toBe(200);
  });

  it.each([
    ['/inventory/faults', { profile: 'earthquake' }],
    ['/inventory/faults', { profile: 'slow', delayMs: -1 }],
    ['/inventory/mode', { mode: 'sleepy' }],
    ['/inventory/mode', {}],
  ])('refuse what %s does not know: %j', async (path, body) => {
    expect((await rig.post(path, body)).status).toBe(400);
  });

  it('are not set by a page from elsewhere', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' };
    const answer = await fetch(`${rig.url()}/inventory/mode`, { method: 'POST', headers, body: 'mode=manual' });
    expect(answer.status).toBe(403);
  });
});

it('shows a page for every operator, in both languages', async () => {
  for (const name of Object.values(AgencySystem)) {
    const { status, text } = await rig.get(`/${name}/`);
    expect({ name, status }).toEqual({ name, status: 200 });
    expect(text).toMatch(/lang="zh-TW">.*lang="en">/s);
    expect(text).toContain('not the real system');
  }
  expect((await rig.get('/')).text).toContain('/labour-agency/');
  expect((await rig.get('/health')).text).toBe('{"status":"ok"}');
  expect((await rig.get('/nowhere')).status).toBe(404);
});
