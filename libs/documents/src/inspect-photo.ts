import sharp from 'sharp';
import type { FileFault } from './file-reason.js';
import { FileReason } from './file-reason.js';

/** 二吋半身脫帽彩色照片: 35 by 45 mm at 300 dpi [GC-UP, FORUM-20]. */
const MIN_WIDTH = 413;
const MIN_HEIGHT = 531;
const RATIO = 35 / 45;
const RATIO_TOLERANCE = 0.03;

/** The photo is judged at this size: noise and single hairs vanish. */
const SAMPLE = { width: 70, height: 90 } as const;
const BAND = 4;
/** Below this height shoulders may touch the sides. */
const SIDES_DOWN_TO = 45;
const WHITE_FROM = 212;
const COLOUR_UP_TO = 24;
const WHITE_SHARE = 0.85;

/** Whether the upper border is white, as far as a machine may say: off-white and soft shadows pass. */
const hasWhiteBackground = async (bytes: Uint8Array): Promise<boolean> => {
  const { width, height } = SAMPLE;
  const pixels = await sharp(bytes)
    .autoOrient()
    .flatten({ background: 'white' })
    .resize(width, height, { fit: 'fill' })
    .toColourspace('srgb')
    .raw()
    .toBuffer();
  const channels = pixels.length / (width * height);
  let seen = 0;
  let white = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const isBorder = y < BAND || (y < SIDES_DOWN_TO && (x < BAND || x >= width - BAND));
      if (!isBorder) continue;
      const at = (y * width + x) * channels;
      const [red = 0, green = red, blue = red] = pixels.subarray(at, at + Math.min(channels, 3));
      const darkest = Math.min(red, green, blue);
      seen += 1;
      if (darkest >= WHITE_FROM && Math.max(red, green, blue) - darkest <= COLOUR_UP_TO) white += 1;
    }
  }
  return white / seen >= WHITE_SHARE;
};

/** Size, ratio and background of a portrait that opens; the background is a warning, because officers decide on it. */
export const photoFaults = async (bytes: Uint8Array, width: number, height: number): Promise<readonly FileFault[]> => {
  const faults: FileFault[] = [];
  if (width < MIN_WIDTH || height < MIN_HEIGHT) {
    const params = { width, height, minWidth: MIN_WIDTH, minHeight: MIN_HEIGHT };
    faults.push({ reason: FileReason.PhotoTooSmall, params });
  }
  if (Math.abs(width / height / RATIO - 1) > RATIO_TOLERANCE) faults.push({ reason: FileReason.PhotoWrongRatio });
  if (!(await hasWhiteBackground(bytes))) {
    faults.push({ reason: FileReason.PhotoBackgroundNotWhite, severity: 'warning' });
  }
  return faults;
};
