import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { ObjectStore } from './object-store.js';
import { ObjectNotFoundError, ObjectTooLargeError } from './object-store.js';
import { openObjectStore } from './open-object-store.js';
import type { S3TestServer } from '@talent-window/testing/s3-server';
import { startS3TestServer } from '@talent-window/testing/s3-server';

const MEBIBYTE = 1_048_576;
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const streamOf = (...chunks: readonly Uint8Array[]): Readable => Readable.from(chunks);

describe.each(['a folder', 'a bucket'])('an object store in %s', (kind) => {
  let folder: string;
  let server: S3TestServer | undefined;
  let store: ObjectStore;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tw-'));
    server = kind === 'a bucket' ? await startS3TestServer() : undefined;
    store = await openObjectStore(server?.location ?? `file:${folder}`);
  });
  afterEach(async () => {
    await server?.stop();
    await rm(folder, { recursive: true });
  });

  it('gives back what was put, under the hash of its content', async () => {
    const bytes = randomBytes(3 * MEBIBYTE);
    const stored = await store.put(streamOf(bytes.subarray(0, 1_000), bytes.subarray(1_000)), 4 * MEBIBYTE);
    expect(stored).toEqual({ sha256: sha256(bytes), size: bytes.length });
    expect(await store.has(stored.sha256)).toBe(true);
    expect(sha256(await buffer(await store.get(stored.sha256)))).toBe(stored.sha256);
  });

  it('keeps equal content once, also when it comes twice at a time', async () => {
    const bytes = randomBytes(100_000);
    const both = await Promise.all([store.put(streamOf(bytes), MEBIBYTE), store.put(streamOf(bytes), MEBIBYTE)]);
    expect(both[0]).toEqual(both[1]);
    expect(await store.put(streamOf(bytes), MEBIBYTE)).toEqual(both[0]);
    expect(await buffer(await store.get(both[0].sha256))).toEqual(bytes);
  });

  it('removes what is to go, and does not mind that it is gone', async () => {
    const { sha256: name } = await store.put(streamOf(randomBytes(100)), MEBIBYTE);
    await store.remove(name);
    await store.remove(name);
    expect(await store.has(name)).toBe(false);
  });

  it('stores an empty file and one of exactly the limit', async () => {
    expect((await store.put(streamOf(), 0)).size).toBe(0);
    expect((await store.put(streamOf(randomBytes(1_000)), 1_000)).size).toBe(1_000);
  });

  it('stops at the limit, without reading the rest, and leaves nothing behind', async () => {
    let made = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) {
          made += 1;
          yield randomBytes(64 * 1_024);
        }
      })(),
    );
    await expect(store.put(endless, MEBIBYTE)).rejects.toThrow(ObjectTooLargeError);
    expect(made).toBeLessThan(100);
    expect(endless.destroyed).toBe(true);
    expect(await leftBehind(folder)).toEqual([]);
    expect(server?.keys() ?? []).toEqual([]);
  });

  it('stores nothing of an upload that breaks off', async () => {
    const breaking = Readable.from(
      (async function* () {
        yield await Promise.resolve(randomBytes(1_000));
        throw new Error('connection lost');
      })(),
    );
    await expect(store.put(breaking, MEBIBYTE)).rejects.toThrow('connection lost');
    expect(await leftBehind(folder)).toEqual([]);
    expect(server?.keys() ?? []).toEqual([]);
  });

  it('knows nothing of other names, and never leaves its place', async () => {
    const names = ['0'.repeat(64), '../../etc/passwd', 'A'.repeat(64), '', `${'0'.repeat(62)}..`];
    for (const name of names) {
      expect(await store.has(name)).toBe(false);
      await expect(store.get(name)).rejects.toThrow(ObjectNotFoundError);
    }
  });
});

describe('an object store', () => {
  it('returns any content byte for byte, however it was cut', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tw-'));
    const store = await openObjectStore(`file:${folder}`);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 2_000 }), { maxLength: 8 }), async (chunks) => {
        const whole = Buffer.concat(chunks);
        const stored = await store.put(streamOf(...chunks), 20_000);
        expect(stored).toEqual({ sha256: sha256(whole), size: whole.length });
        expect(await buffer(await store.get(stored.sha256))).toEqual(whole);
      }),
      { numRuns: 50 },
    );
    await rm(folder, { recursive: true });
  });

  it('is a folder or a bucket and nothing else', async () => {
    await expect(openObjectStore('ftp://somewhere')).rejects.toThrow('neither');
    await expect(openObjectStore('s3:nothing')).rejects.toThrow('s3://bucket/prefix');
  });
});

const leftBehind = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((it) => it.isFile()).map((it) => it.name);
