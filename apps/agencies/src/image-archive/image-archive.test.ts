import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Bag } from '@talent-window/documents';
import { packBag, textFile } from '@talent-window/documents';
import { createEmptyDatabase } from '@talent-window/testing';
import { caseNumbers, runAgencies } from '../agencies.fixture.js';
import type { Rig } from '../agencies.fixture.js';

let rig: Rig;
beforeAll(async () => {
  rig = await runAgencies(await createEmptyDatabase());
});
afterAll(() => rig.stop());
const nextCaseNo = caseNumbers();

const bagOf = (caseNo: string, changes: Partial<Bag> = {}): Promise<Buffer> =>
  buffer(
    packBag({
      name: caseNo,
      info: [['External-Identifier', caseNo]],
      files: [textFile('timeline.json', '[]'), textFile('attachments/photo/1.png', 'the photo')],
      madeAt: new Date('2026-11-25T00:00:00Z'),
      ...changes,
    }),
  );

const deposit = (caseNo: string, tar: Buffer) =>
  rig.adapters().archive.deposit({
    caseNo,
    sha256: createHash('sha256').update(tar).digest('hex'),
    size: tar.length,
    open: async () => Readable.from([tar]),
  });

describe('the image archive', () => {
  it('checks every file of a package and keeps it once, under one number', async () => {
    const caseNo = nextCaseNo();
    const tar = await bagOf(caseNo);
    const answer = await deposit(caseNo, tar);
    expect(answer).toEqual({ state: 'acknowledged', archiveNo: expect.stringMatching(/^A\d{10}$/) });
    expect(await deposit(caseNo, tar)).toEqual(answer);
    expect((await rig.ledger('image-archive', { caseNo })).map(({ what }) => what)).toEqual(['bag-archived']);
    const { text } = await rig.get(`/image-archive/desk/bags/${caseNo}`);
    expect(JSON.parse(text)).toMatchObject({
      archiveNo: answer.archiveNo,
      files: [
        { path: 'data/attachments/photo/1.png', size: 9 },
        { path: 'data/timeline.json', size: 2 },
      ],
    });
  });

  it('keeps a later package of a case under a number of its own, and finds that one', async () => {
    const caseNo = nextCaseNo();
    const before = await bagOf(caseNo);
    const first = await deposit(caseNo, before);
    const later = await deposit(caseNo, await bagOf(caseNo, { files: [textFile('timeline.json', '[1]')] }));
    expect([later.state, later.archiveNo === first.archiveNo]).toEqual(['acknowledged', false]);
    const { text } = await rig.get(`/image-archive/desk/bags/${caseNo}`);
    expect(JSON.parse(text)).toMatchObject({ archiveNo: later.archiveNo });
    expect(await deposit(caseNo, before)).toEqual(first);
  });

  it.each([
    ['bag-unreadable', (tar: Buffer) => tar.subarray(0, 700)],
    ['bag-checksum-wrong', (tar: Buffer) => replaced(tar, 'the photo', 'the phot0')],
    ['bag-checksum-wrong', (tar: Buffer) => replaced(tar, 'Version: 1.0\nTag', 'Version: 1.0\nTAG')],
    ['bag-file-missing', (tar: Buffer) => replaced(tar, '  data/timeline.json', '  data/timelime.json')],
    ['bag-not-declared', (tar: Buffer) => replaced(tar, 'BagIt-Version: 1.0', 'BagIt-Version: 0.9')],
  ] as const)('refuses by the name %s', async (reason, spoil) => {
    const caseNo = nextCaseNo();
    const answer = await deposit(caseNo, spoil(await bagOf(caseNo)));
    expect(answer.state).toBe('refused');
    expect(reason === 'bag-file-missing' ? ['bag-file-missing', 'bag-file-unknown'] : [reason]).toContain(
      answer.reason,
    );
    expect(await rig.ledger('image-archive', { caseNo })).toEqual([]);
  });

  it('refuses the package of another case', async () => {
    const answer = await deposit(nextCaseNo(), await bagOf(nextCaseNo()));
    expect(answer).toEqual({ state: 'refused', reason: 'bag-of-another-case' });
  });

  it('may be told to refuse, and takes the same package afterwards', async () => {
    const caseNo = nextCaseNo();
    const tar = await bagOf(caseNo);
    await rig.setFault('image-archive', { profile: 'late-accept-after-reject' });
    expect(await deposit(caseNo, tar)).toEqual({ state: 'refused', reason: 'medium-full' });
    await rig.setFault('image-archive', { profile: 'none' });
    expect((await deposit(caseNo, tar)).state).toBe('acknowledged');
  });
});

/** The same tar with one text changed for another of the same length. */
function replaced(tar: Buffer, from: string, to: string): Buffer {
  const at = tar.indexOf(from);
  if (at < 0) throw new Error(`no ${from} in the package`);
  const copy = Buffer.from(tar);
  copy.write(to, at);
  return copy;
}
