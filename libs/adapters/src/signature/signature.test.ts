import { describe, expect, it } from '@jest/globals';
import { signRequest } from './sign.js';
import { computeSignature, SignatureHeader } from './string-to-sign.js';
import { CLOCK_SKEW_SECONDS, verifyRequest } from './verify.js';
import type { RequestToVerify } from './verify.js';

const KEY = Buffer.alloc(32, 7).toString('base64');
const NOW = new Date('2026-02-09T01:00:00Z');
const BODY = Buffer.from('{"amount":1500,"payer":"王小明"}');
const REQUEST = {
  method: 'POST',
  path: '/labour-agency/reviews?draft=1',
  body: BODY,
  keyId: 'labour-agency',
  key: KEY,
  now: NOW,
};

function createNonces() {
  const seen = new Map<string, Date>();
  return {
    seen,
    remember: (keyId: string, nonce: string, forgetAt: Date) => {
      const isNew = !seen.has(`${keyId} ${nonce}`);
      seen.set(`${keyId} ${nonce}`, forgetAt);
      return Promise.resolve(isNew);
    },
  };
}

function setUp(changes: Partial<RequestToVerify> = {}) {
  const nonces = createNonces();
  const { method, path, body } = REQUEST;
  const headers = signRequest(REQUEST);
  const findKeys = (keyId: string) => (keyId === 'labour-agency' ? [KEY] : []);
  const request: RequestToVerify = { method, path, body, headers, findKeys, nonces, now: NOW, ...changes };
  return { nonces, headers, request };
}

const after = (seconds: number): Date => new Date(NOW.getTime() + seconds * 1000);

describe('a signed request', () => {
  it('is accepted as it was signed', async () => {
    expect(await verifyRequest(setUp().request)).toEqual({ ok: true, keyId: 'labour-agency' });
  });

  it('has the signature that openssl computes for the same text', () => {
    const parts = { timestamp: '1770598800', nonce: '00000000-0000-4000-8000-000000000000' };
    const { method, path } = REQUEST;
    const signature = computeSignature({ method, path, ...parts, body: Buffer.from('{"amount":1500}') }, KEY);
    expect(signature.toString('hex')).toBe('d09cac6ae5179630d9a6c0275901792298623f83a9352f32ec2a7a4dfda6e122');
  });

  it.each([
    ['method', { method: 'PUT' }],
    ['path', { path: '/labour-agency/reviews' }],
    ['query', { path: '/labour-agency/reviews?draft=2' }],
    ['body', { body: Buffer.from(BODY.toString().replace('1500', '1501')) }],
    ['missing body', { body: new Uint8Array() }],
  ])('is refused once its %s is another', async (_, change) => {
    const verdict = await verifyRequest(setUp(change).request);
    expect(verdict).toEqual({ ok: false, status: 401, fault: 'wrong-signature' });
  });

  it.each([
    ['timestamp', SignatureHeader.Timestamp, '1770598801'],
    ['nonce', SignatureHeader.Nonce, '00000000-0000-4000-8000-000000000000'],
    ['signature', SignatureHeader.Signature, '0'.repeat(64)],
  ])('is refused once its %s is another', async (_, header, value) => {
    const { request, headers } = setUp();
    const verdict = await verifyRequest({ ...request, headers: { ...headers, [header]: value } });
    expect(verdict).toEqual({ ok: false, status: 401, fault: 'wrong-signature' });
  });

  it.each([
    [SignatureHeader.KeyId, undefined],
    [SignatureHeader.KeyId, 'Labour Agency'],
    [SignatureHeader.Timestamp, 'NaN'],
    [SignatureHeader.Timestamp, '-1'],
    [SignatureHeader.Nonce, 'x'.repeat(1_000_000)],
    [SignatureHeader.Signature, 'ff'],
    [SignatureHeader.Signature, 'zz'.repeat(32)],
    [SignatureHeader.Signature, ['a'.repeat(64), 'a'.repeat(64)]],
  ])('is refused as malformed with %s %.20s', async (header, value) => {
    const { request, headers } = setUp();
    const verdict = await verifyRequest({ ...request, headers: { ...headers, [header]: value } });
    expect(verdict).toEqual({ ok: false, status: 401, fault: 'malformed' });
  });

  it('is refused under a key nobody knows', async () => {
    const verdict = await verifyRequest(setUp({ findKeys: () => [] }).request);
    expect(verdict).toEqual({ ok: false, status: 401, fault: 'unknown-key' });
  });

  it('is accepted under either of two keys while one takes the place of the other, and under no third', async () => {
    const judge = async (...keys: string[]) => (await verifyRequest(setUp({ findKeys: () => keys }).request)).ok;
    const [other, third] = [8, 9].map((byte) => Buffer.alloc(32, byte).toString('base64')) as [string, string];
    expect([await judge(other, KEY), await judge(KEY, other), await judge(other, third)]).toEqual([true, true, false]);
  });

  it('may be as old and as new as the clock skew allows, and no more', async () => {
    const judge = async (now: Date) => (await verifyRequest(setUp({ now }).request)).ok;
    expect(await judge(after(CLOCK_SKEW_SECONDS))).toBe(true);
    expect(await judge(after(-CLOCK_SKEW_SECONDS))).toBe(true);
    expect(await judge(after(CLOCK_SKEW_SECONDS + 1))).toBe(false);
    expect(await judge(after(-CLOCK_SKEW_SECONDS - 1))).toBe(false);
  });

  it('works once, and its nonce is kept for as long as it could be sent again', async () => {
    const { request, nonces } = setUp();
    expect((await verifyRequest(request)).ok).toBe(true);
    expect(await verifyRequest(request)).toEqual({ ok: false, status: 409, fault: 'replayed' });
    const [forgetAt] = nonces.seen.values();
    expect(forgetAt?.getTime()).toBeGreaterThan(after(CLOCK_SKEW_SECONDS).getTime());
  });

  it('uses up no nonce when its signature is wrong', async () => {
    const { request, nonces } = setUp();
    await verifyRequest({ ...request, body: new Uint8Array() });
    expect(nonces.seen.size).toBe(0);
    expect((await verifyRequest(request)).ok).toBe(true);
  });

  it('carries a new nonce each time it is signed', () => {
    expect(signRequest(REQUEST)[SignatureHeader.Nonce]).not.toBe(signRequest(REQUEST)[SignatureHeader.Nonce]);
  });
});
