import { randomBytes } from 'node:crypto';
import { signRequest } from '@talent-window/adapters/signature';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildScreener } from '../build-screener.js';
import { askDoor } from './ask-door.js';
import type { Lookup } from './lookup.js';
import { listedEntry } from '../listed-entry.fixture.js';
import { answerLookup, readLookup } from './lookup.js';
import type { Door } from './open-door.js';
import { openDoor } from './open-door.js';

const listed = (id: string, names: readonly string[]) =>
  listedEntry(id, names, { list: 'nia', version: 2, nationalities: ['JPN'] });
const screener = await buildScreener([
  listed('ban-1', ['NAKAMURA HARUKO']),
  listed('ban-2', ['NAKAMOTO HANAE']),
  listed('ban-3', ['OKONKWO ADAEZE']),
]);
const key = randomBytes(32).toString('base64');
let door: Door;
let isReadable = true;

beforeAll(async () => {
  const current = () =>
    isReadable ? Promise.resolve({ edition: 7, screener }) : Promise.reject(new Error('no lists'));
  door = await openDoor({ host: '127.0.0.1', port: 0, key, current });
});
afterAll(() => door.close());

const ask = (lookup: Lookup, at: Partial<Parameters<typeof askDoor>[0]> = {}) =>
  askDoor({ url: door.url, key, timeoutMs: 5_000, ...at }, lookup);

describe('the door of the screening worker', () => {
  it('answers what the screener says: first who is flagged, then who comes near and is not', async () => {
    const lookup = { qid: 'q1', name: 'Nakamura, Haruko', alt: [], dob: null, nationality: 'JP' };
    const answer = await ask(lookup);
    expect(answer).toEqual(JSON.parse(JSON.stringify(answerLookup({ edition: 7, screener }, lookup))));
    expect(answer).toMatchObject({ qid: 'q1', edition: 7 });
    expect(answer?.matches[0]).toMatchObject({
      id: 'ban-1',
      version: 2,
      kind: 'entry-ban',
      band: expect.any(String),
      why: { nationality: { relation: 'same' } },
    });
    const passed = answer?.matches.filter(({ band }) => band === undefined) ?? [];
    expect(passed.map(({ id }) => id)).not.toContain('ban-1');
    for (const { score, why } of passed) expect(score).toBeLessThan(why.thresholds.review);
  });

  it('explains one entry however far it is, and says nothing of one that is on no list', async () => {
    const far = await ask({ name: 'NAKAMURA HARUKA', entry: { list: 'nia', id: 'ban-2' } });
    expect(far?.matches.map(({ id }) => id)).toEqual(['ban-2']);
    expect((await ask({ name: 'NAKAMURA HARUKA', entry: { list: 'nia', id: 'gone' } }))?.matches).toEqual([]);
  });

  it('opens to its own key alone, and to each request once', async () => {
    await expect(ask({ name: 'A B' }, { key: randomBytes(32).toString('base64') })).rejects.toThrow('wrong-signature');
    const body = Buffer.from('{"name":"A B"}');
    const headers = signRequest({ method: 'POST', path: '/lookup', body, keyId: 'screening', key });
    const send = async () => (await fetch(`${door.url}/lookup`, { method: 'POST', body, headers })).status;
    expect([await send(), await send()]).toEqual([200, 409]);
    expect((await fetch(`${door.url}/lookup`, { method: 'POST', body })).status).toBe(401);
    expect((await fetch(`${door.url}/lookup`)).status).toBe(404);
    expect((await fetch(`${door.url}/lookup`, { method: 'POST', body: 'x'.repeat(70_000) })).status).toBe(413);
  });

  it('is away while nobody listens, and while the lists cannot be read', async () => {
    expect(await ask({ name: 'A B' }, { url: 'http://127.0.0.1:9' })).toBeUndefined();
    isReadable = false;
    expect(await ask({ name: 'A B' })).toBeUndefined();
    isReadable = true;
    expect(await ask({ name: 'A B' })).toBeDefined();
  });

  it.each([
    '',
    'null',
    '[]',
    '{"name":1}',
    '{"name":"A","alt":[1]}',
    '{"name":"A","entry":{}}',
    '{"name":"A","dob":1}',
  ])('takes for no lookup: %s', (body) => expect(readLookup(Buffer.from(body))).toBeUndefined());
});
