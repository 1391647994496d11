import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EncryptionCodec } from '@talent-window/temporal';
import type { TestApi } from '../api.fixture.js';
import { startTestApi } from '../api.fixture.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const PLAIN = { metadata: { encoding: Buffer.from('json/plain') }, data: Buffer.from('{"secret":1}') };
const OPERATOR = 'operator@talent-window.example';
const toWire = ({ metadata = {}, data }: { metadata?: object | null; data?: Uint8Array | null }): object => ({
  metadata: Object.fromEntries(
    Object.entries(metadata ?? {}).map(([key, value]) => [key, Buffer.from(value as Uint8Array).toString('base64')]),
  ),
  data: Buffer.from(data ?? []).toString('base64'),
});

describe('the codec of the Temporal UI', () => {
  it('decrypts for a signed-in operator what the engine stored, and leaves plain payloads as they are', async () => {
    const codec = new EncryptionCodec(Buffer.from(api.config.codecKey, 'base64'));
    const [sealed] = await codec.encode([PLAIN]);
    const payloads = [toWire(sealed ?? {}), toWire(PLAIN)];
    const { status, body } = await (await api.as(OPERATOR)).post('/api/codec/decode', { payloads });
    expect(status).toBe(200);
    expect(body.payloads).toEqual([toWire(PLAIN), toWire(PLAIN)]);
  });

  it('is for operators alone, and says of what was not encrypted by us that it is unreadable', async () => {
    const body = { payloads: [toWire(PLAIN)] };
    expect((await api.stranger().post('/api/codec/decode', body)).status).toBe(401);
    for (const email of ['applicant@example.test', 'supervisor@nia.example']) {
      expect((await (await api.as(email)).post('/api/codec/decode', body)).status).toBe(403);
    }
    const forged = { metadata: { encoding: Buffer.from('binary/encrypted').toString('base64') }, data: 'AAAA' };
    const answer = await (await api.as(OPERATOR)).post('/api/codec/decode', { payloads: [forged] });
    expect(answer.status).toBe(200);
    expect(Buffer.from(answer.body.payloads[0].data, 'base64').toString()).toBe('"unreadable"');
  });

  it('may be asked from the Temporal UI’s origin with the operator’s cookie, and from no other', async () => {
    const preflight = (origin: string) => api.stranger().ask('OPTIONS', '/api/codec/decode', { headers: { origin } });
    const allowed = await preflight('http://localhost:8233');
    expect([allowed.status, allowed.headers.get('access-control-allow-origin')]).toEqual([
      204,
      'http://localhost:8233',
    ]);
    expect(allowed.headers.get('access-control-allow-credentials')).toBe('true');
    expect((await preflight('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
    const operator = await api.as(OPERATOR);
    const from = (origin: string) =>
      operator.post('/api/codec/decode', { payloads: [] }, { origin, 'x-namespace': 'default' });
    expect((await from('http://localhost:8233')).status).toBe(200);
    expect((await from('https://evil.example')).status).toBe(403);
  });

  it('is all that the Temporal UI’s origin may send', async () => {
    const applicant = await api.as('applicant@example.test');
    const { status } = await applicant.post(
      '/api/drafts',
      { caseType: 'gold-card' },
      { origin: 'http://localhost:8233' },
    );
    expect(status).toBe(403);
  });
});
