import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLabourAgency } from '@talent-window/adapters';
import { signRequest } from '@talent-window/adapters/signature';
import { createEmptyDatabase } from '@talent-window/testing';
import { caseNumbers, fileOf, runAgencies } from '../agencies.fixture.js';
import { KEYS } from '../keys.fixture.js';
import type { Rig } from '../agencies.fixture.js';

let rig: Rig;
beforeAll(async () => {
  rig = await runAgencies(await createEmptyDatabase());
});
afterAll(() => rig.stop());
const nextCaseNo = caseNumbers();

const PATH = '/labour-agency/reviews';
interface Sending {
  readonly body: string;
  readonly signed?: string;
  readonly key?: string;
  readonly keyId?: string;
  readonly now?: Date;
  readonly headers?: Readonly<Record<string, string>>;
}
/** `signed` is the body that the signature is for, where it is another. */
async function send({
  body,
  signed = body,
  key = KEYS['labour-agency'],
  keyId = 'labour-agency',
  now,
  headers,
}: Sending) {
  const request = { method: 'POST', path: PATH, body: Buffer.from(signed), keyId, key, ...(now && { now }) };
  const all = { 'content-type': 'application/json', 'idempotency-key': 'k', ...signRequest(request), ...headers };
  return { all, ...(await post(body, all)) };
}
async function post(body: string, headers: Record<string, string>) {
  const response = await fetch(rig.url() + PATH, { method: 'POST', headers, body });
  return { status: response.status, type: response.headers.get('content-type'), problem: await response.json() };
}

function fileBody(changes: object = {}): { caseNo: string; body: string } {
  const caseNo = nextCaseNo();
  const { idempotencyKey: _, ...file } = fileOf(caseNo);
  return { caseNo, body: JSON.stringify({ ...file, ...changes }) };
}

describe('a route for the platform', () => {
  it.each([
    [
      'is not signed',
      (body: string) => post(body, { 'content-type': 'application/json', 'idempotency-key': 'k' }),
      401,
    ],
    ['is signed with another key', (body: string) => send({ body, key: KEYS.missions }), 401],
    ['is signed as another system', (body: string) => send({ body, keyId: 'missions', key: KEYS.missions }), 401],
    ['was changed on its way', (body: string) => send({ body, signed: body.replace('ECO-01', 'ECO-02') }), 401],
    ['is ten minutes old', (body: string) => send({ body, now: new Date(Date.now() - 600_000) }), 401],
  ])('refuses a request that %s, and does nothing', async (_, sending, status) => {
    const { caseNo, body } = fileBody();
    const answer = await sending(body);
    expect(answer).toMatchObject({ status, type: 'application/problem+json', problem: { status } });
    expect(await rig.ledger('labour-agency', { caseNo })).toEqual([]);
  });

  it('refuses a request that was here before', async () => {
    const { caseNo, body } = fileBody();
    const first = await send({ body, headers: { 'idempotency-key': caseNo } });
    expect(first.status).toBe(201);
    expect(await post(body, first.all)).toMatchObject({ status: 409, problem: { title: 'signature replayed' } });
  });

  it.each([
    ['a field that nobody knows', { surprise: 1 }],
    ['a wrong type', { field: 7 }],
    ['an impossible date', { applicant: { ...fileOf('1').applicant, birthDate: '1990-02-30' } }],
    ['a wrong case number', { caseNo: '12' }],
    ['another case type', { caseType: 'platinum-card' }],
    [
      'a document without hash',
      { documents: [{ slot: 'photo', sha256: 'x', fileName: 'a', mediaType: 'b', url: 'http://c' }] },
    ],
  ])('says what is wrong with %s', async (_, change) => {
    const { body } = fileBody(change);
    const { status, problem } = await send({ body });
    expect({ status, problem }).toMatchObject({ status: 400, problem: { detail: expect.stringContaining('body') } });
  });

  it.each(['{', '', '\u0000'])('says that %j is not JSON', async (body) => {
    expect(await send({ body })).toMatchObject({ status: 400 });
  });

  it('wants an idempotency key for whatever causes something', async () => {
    const { body } = fileBody();
    expect(await send({ body, headers: { 'idempotency-key': '' } })).toMatchObject({ status: 400 });
  });
});

describe('an idempotency key', () => {
  it('gives the first answer again, however often and however fast the request comes', async () => {
    const caseNo = nextCaseNo();
    const { labour } = rig.adapters();
    const receipts = await Promise.all(Array.from({ length: 12 }, () => labour.handOff(fileOf(caseNo))));
    expect(new Set(receipts.map(({ receiptNo }) => receiptNo)).size).toBe(1);
    expect(await labour.handOff(fileOf(caseNo))).toEqual(receipts[0]);
    const received = (await rig.ledger('labour-agency', { caseNo })).filter(({ what }) => what === 'file-received');
    expect(received).toHaveLength(1);
  });

  it('refuses another request under the same key', async () => {
    const caseNo = nextCaseNo();
    const { labour } = rig.adapters();
    await labour.handOff(fileOf(caseNo));
    const other = labour.handOff(fileOf(caseNo, { field: 'SCI' }));
    await expect(other).rejects.toMatchObject({ type: 'AgencyRejectedRequest', status: 422 });
  });

  it('is not used up by a request that failed', async () => {
    const caseNo = nextCaseNo();
    const { labour } = rig.adapters();
    const wrong = labour.handOff(fileOf(caseNo, { field: 'x'.repeat(99) }));
    await expect(wrong).rejects.toMatchObject({ status: 400 });
    await expect(labour.handOff(fileOf(caseNo))).resolves.toHaveProperty('receiptNo');
  });

  it('does not open the same thing twice under two keys', async () => {
    const caseNo = nextCaseNo();
    const { labour } = rig.adapters();
    await labour.handOff(fileOf(caseNo));
    const again = labour.handOff(fileOf(caseNo, { idempotencyKey: `${caseNo} again` }));
    await expect(again).rejects.toMatchObject({ type: 'AgencyRejectedRequest', status: 409 });
  });

  it('still holds after a restart, and so does the answer', async () => {
    const caseNo = nextCaseNo();
    const receipt = await rig.adapters().labour.handOff(fileOf(caseNo));
    await rig.restart();
    expect(await rig.adapters().labour.handOff(fileOf(caseNo))).toEqual(receipt);
  });

  it('belongs to one agency', async () => {
    const key = nextCaseNo();
    const { inventory, labour } = rig.adapters();
    await inventory.reserveBlank({ reference: `${key}:card-production:1`, office: 'a', idempotencyKey: key });
    await expect(labour.handOff(fileOf(key, { idempotencyKey: key }))).resolves.toHaveProperty('receiptNo');
  });
});

it('does not let a client for one agency speak to another', async () => {
  const connection = { ...rig.adapters().connect('labour-agency'), key: KEYS.inventory };
  const call = createLabourAgency(connection).queryReview('115551000001:labour-review:1');
  await expect(call).rejects.toMatchObject({ type: 'AgencyRejectedRequest', status: 401 });
});
