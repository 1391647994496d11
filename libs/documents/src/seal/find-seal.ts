import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import sharp from 'sharp';
import type { ReaderOptions, ReadResult } from 'zxing-wasm/reader';
import { prepareZXingModule, readBarcodes as read } from 'zxing-wasm/reader';
import { pagePictures } from './page-pictures.js';
import { readSeal } from './seal.js';

/** The reader comes with its library; it is never fetched from elsewhere. */
const readerFile = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
let prepared: Promise<unknown> | undefined;

async function prepare(): Promise<void> {
  prepared ??= readFile(readerFile).then((wasmBinary) =>
    prepareZXingModule({
      overrides: { wasmBinary: Uint8Array.from(wasmBinary).buffer },
      fireImmediately: true,
    }),
  );
  await prepared;
}

const isPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';

/** The bytes of the seal in a PDF, in a picture of a paper, or in a file that is nothing but a seal; undefined where there is none. */
export async function findSeal(file: Uint8Array): Promise<Uint8Array | undefined> {
  if (readSeal(file)) return file;
  if (isPdf(file)) {
    for await (const picture of pagePictures(file)) {
      const seal = await sealIn(picture);
      if (seal) return seal;
    }
    return undefined;
  }
  const picture = await sharp(file)
    .flatten({ background: '#fff' })
    .png()
    .toBuffer()
    .catch(() => undefined);
  return picture && sealIn(picture);
}

/** The barcodes of a picture. */
export async function readBarcodes(
  picture: Uint8Array,
  formats: NonNullable<ReaderOptions['formats']>,
): Promise<readonly ReadResult[]> {
  await prepare();
  return read(picture, { formats, tryHarder: true, maxNumberOfSymbols: 8 });
}

/** What bytes the Data Matrix codes of a picture hold; the first that may be a seal. */
async function sealIn(picture: Uint8Array): Promise<Uint8Array | undefined> {
  const found = await readBarcodes(picture, ['DataMatrix']);
  return found.map(({ bytes }) => bytes).find((bytes) => bytes[0] === 0xdc);
}
