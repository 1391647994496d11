import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import sharp from 'sharp';

/** Three hundred dots an inch at the size of the card's photo. */
const SIZE = { width: 413, height: 531 } as const;

/** A photo as a paper shows it: upright, in the colours of PDF/A, without transparency. */
export async function photoOf(uploaded: Readable): Promise<Buffer> {
  return sharp(await buffer(uploaded))
    .rotate()
    .resize({ ...SIZE, fit: 'cover' })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg({ quality: 88 })
    .toBuffer();
}
