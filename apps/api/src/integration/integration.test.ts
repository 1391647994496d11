import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signRequest } from '@talent-window/adapters/signature';
import type { AgencySystem } from '@talent-window/contracts/vocabulary';
import { ExchangeEntity } from '@talent-window/persistence';
import type { Answer, TestApi } from '../api.fixture.js';
import { startTestApi } from '../api.fixture.js';
import { submitCase } from '../case.fixture.js';

const [NEW_KEY, OLD_KEY] = [1, 2].map((byte) => Buffer.alloc(32, byte).toString('base64')) as [string, string];
let api: TestApi;
let caseNo: string;

beforeAll(async () => {
  api = await startTestApi({ INTEGRATION_KEY_MISSIONS: `${NEW_KEY},${OLD_KEY}` });
  caseNo = await submitCase(api, await api.as('applicant@example.test'));
});
afterAll(() => api.stop());

const concluded = (changes: object = {}): Record<string, unknown> => ({
  name: 'labourReviewConcluded',
  messageId: randomUUID(),
  occurredAt: '2026-11-23T02:03:04.000Z',
  caseNo,
  reference: `${caseNo}:labour-review:1`,
  conclusion: 'accepted',
  documentNo: 'W-1',
  ...changes,
});

interface Sending {
  readonly sender?: string;
  readonly keyId?: AgencySystem;
  readonly key?: string;
  readonly now?: Date;
  readonly headers?: Record<string, string>;
  readonly sentBody?: string;
}

async function state(fact: unknown, how: Sending = {}): Promise<Answer & { readonly signed: Record<string, string> }> {
  const { sender = 'labour-agency', keyId = 'labour-agency', now = new Date(), headers, sentBody } = how;
  const path = `/api/integration/${sender}/facts`;
  const body = typeof fact === 'string' ? fact : JSON.stringify(fact);
  const key = how.key ?? api.config.integrationKeys[keyId];
  const signed = headers ?? signRequest({ method: 'POST', path, body: Buffer.from(body), keyId, key, now });
  const answer = await api.stranger().post(path, sentBody ?? body, { 'content-type': 'application/json', ...signed });
  return { ...answer, signed };
}
const said = ({ status, body }: Answer): [number, string] => [status, body.reason ?? body.receipt];
const inbox = async (): Promise<number> => {
  const { rows } = await api.database.query<{ count: number }>('select count(*)::int as count from inbox');
  return rows[0]?.count ?? 0;
};

describe('a fact from outside', () => {
  it('is stored before it is answered, once however often it comes, with the stage and visit that asked', async () => {
    const fact = concluded();
    expect(said(await state(fact))).toEqual([202, 'new']);
    expect(said(await state(fact))).toEqual([202, 'known']);
    const { rows } = await api.database.query('select * from inbox where message_id = $1', [fact['messageId']]);
    expect(rows).toMatchObject([
      {
        sender: 'labour-agency',
        name: 'labourReviewConcluded',
        fact: { stage: 'labour-review', visit: 1, documentNo: 'W-1', sender: 'labour-agency' },
      },
    ]);
    expect(rows[0].fact.name).toBeUndefined();
    expect(said(await state({ ...fact, documentNo: 'W-2' }))).toEqual([409, 'message-id-reused']);
    const exchanges = (await api.steps()).getRepository(ExchangeEntity);
    const kept = await exchanges.find({ where: { direction: 'in' }, order: { id: 'asc' } });
    expect(kept.map(({ status }) => status)).toEqual([202, 202, 409]);
    expect(JSON.parse(String(kept[0]?.requestBytes))).toEqual(fact);
  });

  it('is refused unsigned, wrongly signed, tampered with, too old, or by another’s key', async () => {
    const before = await inbox();
    const fact = concluded();
    const tampered = JSON.stringify({ ...fact, conclusion: 'rejected' });
    const answers = [
      await state(fact, { headers: {} }),
      await state(fact, { key: Buffer.alloc(32).toString('base64') }),
      await state(fact, { sentBody: tampered }),
      await state(fact, { now: new Date(Date.now() - 301_000) }),
      await state(fact, { now: new Date(Date.now() + 302_000) }),
      await state(fact, { keyId: 'payment-gateway' }),
    ];
    for (const answer of answers) expect(said(answer)).toEqual([401, 'unsigned-request']);
    expect(await inbox()).toBe(before);
  });

  it('is believed under either key of a sender whose key is being changed', async () => {
    const statuses = [];
    for (const key of [NEW_KEY, OLD_KEY, Buffer.alloc(32, 3).toString('base64')]) {
      statuses.push((await state(concluded(), { sender: 'missions', keyId: 'missions', key })).status);
    }
    // 403: it is known who says it, and that it is not theirs to say.
    expect(statuses).toEqual([403, 403, 401]);
  });

  it('is refused when the same signed request is sent again', async () => {
    const fact = concluded();
    const first = await state(fact);
    expect(first.status).toBe(202);
    expect(said(await state(fact, { headers: first.signed }))).toEqual([409, 'request-replayed']);
  });

  it('is refused where it is another system’s to state, and from systems that nobody knows', async () => {
    expect(said(await state(concluded(), { sender: 'missions', keyId: 'missions' }))).toEqual([403, 'not-your-fact']);
    expect(said(await state(concluded(), { sender: 'inventory', keyId: 'inventory' }))).toEqual([403, 'not-your-fact']);
    expect(said(await state(concluded(), { sender: 'weather-bureau' }))).toEqual([404, 'no-such-sender']);
    expect(said(await state(concluded({ caseNo: '115551999999', reference: undefined })))).toEqual([
      404,
      'no-such-case',
    ]);
  });

  it('is judged by its shape, with every fault named', async () => {
    const before = await inbox();
    const wrong = await state(
      concluded({ conclusion: 'perhaps', occurredAt: 'yesterday', documentNo: '', extra: true }),
    );
    expect(wrong.status).toBe(400);
    expect(
      wrong.body.findings.map(({ path, reason }: { path: string; reason: string }) => `${path} ${reason}`).sort(),
    ).toEqual(['conclusion not-an-option', 'documentNo required', 'extra unknown-field', 'occurredAt not-an-instant']);
    const others: readonly [unknown, string][] = [
      [concluded({ name: 'gossip' }), 'malformed-request'],
      [concluded({ reference: `${caseNo}:nowhere:1` }), 'malformed-request'],
      // Money is told by the gateway, in its own protocol and by nobody else.
      [concluded({ name: 'paymentSettled' }), 'malformed-request'],
      [concluded({ reference: '115551000999:labour-review:1' }), 'malformed-request'],
      [[], 'malformed-request'],
      ['"text"', 'malformed-request'],
      ['{"name":', 'bad-json'],
      ['{"name":"\\u0000"}', 'bad-unicode'],
      ['{"name":"\\ud800"}', 'bad-unicode'],
      ['['.repeat(50) + ']'.repeat(50), 'too-deep'],
    ];
    for (const [fact, reason] of others) expect(said(await state(fact))).toEqual([400, reason]);
    expect(await inbox()).toBe(before);
  });
});
