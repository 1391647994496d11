import { describe, expect, it } from '@jest/globals';
import { FORMS } from '@talent-window/domain';
import { bothTexts, hasText } from '@talent-window/i18n';
import { hongKongProducer, overseasEngineer } from '@talent-window/testing/applications';
import * as samples from '@talent-window/testing/documents';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FILE_REASONS } from './file-reason.js';
import { MAX_FILE_BYTES, inspectAttachment } from './inspect-attachment.js';

const TODAY = '2026-11-23';
const PHOTO = { slot: 'photo', accepts: 'photo' } as const;
const SCAN = { slot: 'cv', accepts: 'scan' } as const;

const reasons = async (source: string | Uint8Array, rules: typeof PHOTO | typeof SCAN): Promise<string[]> =>
  (await inspectAttachment(source, rules)).findings.map((it) => `${it.severity} ${it.path} ${it.reason}`);

describe('an attachment that is fine', () => {
  it.each([
    ['from overseas', overseasEngineer(TODAY)],
    ['from Hong Kong', hongKongProducer(TODAY)],
  ])('passes in every slot of a sample application %s', async (_, application) => {
    const files = await samples.filesFor(application, TODAY);
    expect(files.map((it) => it.slot)).toEqual(application.slots);
    for (const { slot, bytes, mediaType } of files) {
      const rules = FORMS['gold-card'].slots.find((it) => it.slot === slot);
      expect(await inspectAttachment(bytes, rules ?? PHOTO)).toMatchObject({ mediaType, findings: [] });
    }
  });

  it('is known by its content, by path or by bytes, as it is shown', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tw-'));
    const path = join(folder, 'holiday.pdf');
    await writeFile(path, await samples.photoTakenSideways());
    expect(await inspectAttachment(path, PHOTO)).toEqual({
      mediaType: 'image/jpeg',
      width: 826,
      height: 1062,
      findings: [],
    });
    await rm(folder, { recursive: true });
    expect(await inspectAttachment(await samples.photoAsPng(), PHOTO)).toMatchObject({
      mediaType: 'image/png',
      findings: [],
    });
    expect(await inspectAttachment(await samples.pdfWithPages(100), SCAN)).toMatchObject({ pages: 100, findings: [] });
  });
});

describe('an attachment that is not', () => {
  it('is a file without content, or too large to be looked at', async () => {
    expect(await reasons(new Uint8Array(), SCAN)).toEqual(['error documents.cv file-empty']);
    expect(await reasons(new Uint8Array(MAX_FILE_BYTES + 1), SCAN)).toEqual(['error documents.cv file-too-large']);
  });

  it('is of another kind than its slot takes, whatever it is called', async () => {
    expect(await reasons(samples.textFile(), SCAN)).toEqual(['error documents.cv file-type-not-allowed']);
    expect(await reasons(await samples.pdfWithPages(1), PHOTO)).toEqual([
      'error documents.photo file-type-not-allowed',
    ]);
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="413" height="531"/>');
    expect(await reasons(svg, PHOTO)).toEqual(['error documents.photo file-type-not-allowed']);
    const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
    expect(await reasons(gif, SCAN)).toEqual(['error documents.cv file-type-not-allowed']);
  });

  it('is an image bomb, refused by its header alone', async () => {
    const bomb = samples.imageBomb();
    expect(bomb.length).toBeLessThan(1_000);
    expect(await inspectAttachment(bomb, SCAN)).toMatchObject({
      width: 60_000,
      findings: [{ reason: 'image-too-many-pixels', params: { width: 60_000, height: 60_000 } }],
    });
  });

  it('is an image that breaks off', async () => {
    expect(await reasons(await samples.truncatedPhoto(), PHOTO)).toEqual(['error documents.photo image-damaged']);
    const png = await samples.photoAsPng();
    expect(await reasons(png.subarray(0, png.length / 2), SCAN)).toEqual(['error documents.cv image-damaged']);
    expect(await reasons(png.subarray(0, 20), SCAN)).toEqual(['error documents.cv image-damaged']);
  });

  it.each<[string, () => Buffer | Promise<Buffer>, string]>([
    ['breaks off', samples.truncatedPdf, 'pdf-damaged'],
    ['is rubbish inside', samples.brokenPdf, 'pdf-damaged'],
    ['only begins like one', () => Buffer.from('%PDF-1.7 and nothing else %%EOF'), 'pdf-damaged'],
    ['needs a password', samples.encryptedPdf, 'pdf-encrypted'],
    ['is locked by its owner', samples.lockedPdf, 'pdf-encrypted'],
    ['has no pages', samples.pdfWithoutPages, 'pdf-no-pages'],
    ['has too many', async () => samples.pdfWithPages(101), 'pdf-too-many-pages'],
  ])('is a PDF that %s', async (_, make, reason) => {
    expect(await reasons(await make(), SCAN)).toEqual([`error documents.cv ${reason}`]);
  });
});

describe('a PDF made to hurt', () => {
  it('is given up, costs this process nothing, and the next one is read as ever', async () => {
    const bomb = await samples.pdfBomb();
    expect(bomb.length).toBeLessThan(2_000_000);
    const before = process.memoryUsage().rss;
    expect(await reasons(bomb, SCAN)).toEqual(['error documents.cv pdf-damaged']);
    expect(process.memoryUsage().rss - before).toBeLessThan(300_000_000);
    expect(await inspectAttachment(await samples.pdfWithPages(2), SCAN)).toMatchObject({ pages: 2, findings: [] });
  });
});

describe('a photo', () => {
  it('is too small, of another ratio, or not before white, and says all at once', async () => {
    expect(await reasons(await samples.smallPhoto(), PHOTO)).toEqual(['error documents.photo photo-too-small']);
    expect(await reasons(await samples.squarePhoto(), PHOTO)).toEqual(['error documents.photo photo-wrong-ratio']);
    expect(await reasons(await samples.photoBeforeDarkWall(), PHOTO)).toEqual([
      'warning documents.photo photo-background-not-white',
    ]);
    const all = await samples.paintedPhoto('#203040', 300, 300);
    expect(await reasons(all, PHOTO)).toEqual([
      'error documents.photo photo-too-small',
      'error documents.photo photo-wrong-ratio',
      'warning documents.photo photo-background-not-white',
    ]);
  });

  it.each([
    ['#ffffff', true],
    ['#f2f2f0', true],
    ['#dfe3e6', true],
    ['#c8c8c8', false],
    ['#fff0c0', false],
    ['#9ec7f0', false],
  ])('before %s counts as white: %s', async (background, isWhite) => {
    const found = await reasons(await samples.paintedPhoto(background, 826, 1062), PHOTO);
    expect(found.length === 0).toBe(isWhite);
  });

  it('of exactly the least size passes, one pixel less does not', async () => {
    expect(await reasons(await samples.paintedPhoto('#fff', 413, 531), PHOTO)).toEqual([]);
    expect(await reasons(await samples.paintedPhoto('#fff', 412, 531), PHOTO)).toHaveLength(1);
  });
});

describe('every reason', () => {
  it('has its text, with everything it mentions filled in', async () => {
    expect(FILE_REASONS.filter((it) => !hasText(`findings.${it}`))).toEqual([]);
    const bad = [
      samples.imageBomb(),
      samples.textFile(),
      await samples.smallPhoto(),
      new Uint8Array(MAX_FILE_BYTES + 1),
    ];
    for (const bytes of bad) {
      const { findings } = await inspectAttachment(bytes, PHOTO);
      const texts = findings.map((it) => bothTexts(`findings.${it.reason}`, it.params));
      expect(JSON.stringify(texts)).not.toMatch(/\{\w+(:\w+)?\}/);
    }
  });
});
