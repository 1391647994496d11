import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import { extract } from 'tar-stream';
import type { Bag } from './pack-bag.js';
import { packBag, textFile } from './pack-bag.js';

const bag: Bag = {
  name: '115551000017',
  info: [['External-Identifier', '115551000017']],
  files: [textFile('timeline.json', '[]'), textFile('attachments/photo/1.png', 'the photo')],
  madeAt: new Date('2026-11-25T00:00:00Z'),
};
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

async function unpack(tar: Readable): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const reader = extract();
  const done = (async () => {
    for await (const entry of reader) files.set(entry.header.name, (await buffer(entry)).toString());
  })();
  tar.pipe(reader);
  await done;
  return files;
}

describe('a package', () => {
  it('names every file of its payload and every tag file with its hash', async () => {
    const files = await unpack(packBag(bag));
    expect([...files.keys()]).toEqual([
      '115551000017/bagit.txt',
      '115551000017/bag-info.txt',
      '115551000017/manifest-sha256.txt',
      '115551000017/tagmanifest-sha256.txt',
      '115551000017/data/attachments/photo/1.png',
      '115551000017/data/timeline.json',
    ]);
    expect(files.get('115551000017/bagit.txt')).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
    expect(files.get('115551000017/bag-info.txt')).toBe('External-Identifier: 115551000017\nPayload-Oxum: 11.2\n');
    expect(files.get('115551000017/manifest-sha256.txt')).toBe(
      `${sha256('the photo')}  data/attachments/photo/1.png\n${sha256('[]')}  data/timeline.json\n`,
    );
    for (const line of (files.get('115551000017/tagmanifest-sha256.txt') ?? '').trim().split('\n')) {
      const [hash, path] = line.split('  ');
      expect(sha256(files.get(`115551000017/${path}`) ?? '')).toBe(hash);
    }
  });

  it('has the same bytes when it is made again, in whatever order its files come', async () => {
    const [once, again] = await Promise.all([
      buffer(packBag(bag)),
      buffer(packBag({ ...bag, files: bag.files.toReversed() })),
    ]);
    expect(again.equals(once)).toBe(true);
  });

  it('breaks off where a file is not as long as it says', async () => {
    const short = { ...textFile('a.txt', 'short'), size: 50 };
    await expect(buffer(packBag({ ...bag, files: [short] }))).rejects.toThrow('Size mismatch');
  });

  it('breaks off where a file cannot be read', async () => {
    const gone = { ...textFile('a.txt', 'x'), open: () => Promise.reject<Readable>(new Error('no object')) };
    await expect(buffer(packBag({ ...bag, files: [gone] }))).rejects.toThrow('no object');
  });
});
