import sharp from 'sharp';
import type { FileFault } from './file-reason.js';
import { FileReason } from './file-reason.js';
import { oneAtATime } from './one-at-a-time.js';

/** As photographed by a telephone (48 megapixels) or scanned as A4 at 600 dpi (35), with some room. */
export const MAX_PIXELS = 50_000_000;

export interface ImageFacts {
  readonly faults: readonly FileFault[];
  /** as shown, with the camera's orientation applied */
  readonly width?: number;
  readonly height?: number;
}

const DAMAGED: FileFault = { reason: FileReason.ImageDamaged };

const isWhole = oneAtATime(async (bytes: Uint8Array) =>
  sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'truncated', sequentialRead: true })
    .stats()
    .then(
      () => true,
      () => false,
    ),
);

/** Opens an image: the header first, so that a bomb is never decoded, then every pixel, so that half a file is found. */
export const inspectImage = async (bytes: Uint8Array): Promise<ImageFacts> => {
  const header = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (!header) return { faults: [DAMAGED] };
  const { width, height } = header.autoOrient;
  if (width * height > MAX_PIXELS) {
    return {
      faults: [{ reason: FileReason.ImageTooManyPixels, params: { width, height, max: MAX_PIXELS } }],
      width,
      height,
    };
  }
  return { faults: (await isWhole(bytes)) ? [] : [DAMAGED], width, height };
};
