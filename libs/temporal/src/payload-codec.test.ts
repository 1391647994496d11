import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { EncryptionCodec } from './payload-codec.js';

const bytes = (text: string): Uint8Array => Buffer.from(text);
const plain = { metadata: { encoding: bytes('json/plain') }, data: bytes('{"name":"NAKAMURA"}') };
const sut = new EncryptionCodec(randomBytes(32));
const textOf = (data: Uint8Array | null | undefined): string => Buffer.from(data ?? []).toString();

describe('the payload codec', () => {
  it('gives back what it encrypted, and shows nothing of it meanwhile', async () => {
    const [sealed] = await sut.encode([plain]);
    expect(textOf(sealed?.data)).not.toContain('NAKAMURA');
    const [opened] = await sut.decode(sealed ? [sealed] : []);
    expect(textOf(opened?.data)).toBe('{"name":"NAKAMURA"}');
  });

  it('lets plain payloads through', async () => {
    expect(await sut.decode([plain])).toEqual([plain]);
  });

  it.each([
    ['an unknown encoding', { metadata: { encoding: bytes('weird/thing') }, data: bytes('x') }],
    [
      'rubbish that says it is encrypted',
      { metadata: { encoding: bytes('binary/encrypted') }, data: bytes('rubbish') },
    ],
    ['nothing at all', {}],
  ])('takes %s for unreadable instead of failing the workflow task for ever', async (_what, payload) => {
    const [decoded] = await sut.decode([payload]);
    expect(textOf(decoded?.data)).toBe('"unreadable"');
  });

  it('stops where the payload was encrypted with another key of the platform', async () => {
    const others = await new EncryptionCodec(randomBytes(32)).encode([plain]);
    await expect(sut.decode(others)).rejects.toThrow(/encrypted with platform-/);
  });
});
