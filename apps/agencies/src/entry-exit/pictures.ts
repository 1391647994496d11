import { createHash } from 'node:crypto';
import type { Colour } from './png.js';
import { drawPng } from './png.js';

export const PICTURE_TYPE = 'image/png';

const WHITE: Colour = [255, 255, 255];
const INK: Colour = [40, 40, 48];
const PAPER: Colour = [226, 236, 228];

/** Size of the face in the drawing, so that photo and passport show the same one. */
const FACE = { width: 414, height: 532 };

/** A drawn face instead of a photo of anybody: the same person always has the same one. */
function faceOf(person: string): (x: number, y: number) => Colour {
  const seed = createHash('sha256').update(person).digest();
  const pick = (index: number, from: number, span: number): number => from + ((seed[index] ?? 0) / 255) * span;
  const between = (index: number, [r, g, b]: Colour, [toR, toG, toB]: Colour): Colour => [
    pick(index, r, toR - r),
    pick(index, g, toG - g),
    pick(index, b, toB - b),
  ];
  const skin = between(0, [246, 214, 190], [122, 82, 58]);
  const hair = between(1, [30, 24, 22], [168, 124, 74]);
  const coat: Colour = [pick(6, 30, 150), pick(7, 30, 150), pick(8, 60, 150)];
  const [headWidth, headHeight, eyeGap, hairLine] = [
    pick(9, 95, 30),
    pick(10, 125, 30),
    pick(11, 40, 14),
    pick(12, 150, 45),
  ];
  const [middle, centre] = [FACE.width / 2, 235];
  const inside = (x: number, y: number, cx: number, cy: number, rx: number, ry: number): boolean =>
    ((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 <= 1;
  return (x, y) => {
    if (inside(x, y, middle - eyeGap, 225, 9, 6) || inside(x, y, middle + eyeGap, 225, 9, 6)) return INK;
    if (inside(x, y, middle, 300, 26, 5)) return INK;
    if (inside(x, y, middle, centre, headWidth, headHeight)) return y < hairLine ? hair : skin;
    if (inside(x, y, middle, centre - 20, headWidth + 14, headHeight + 10) && y < centre) return hair;
    if (inside(x, y, middle, 560, 190, 170)) return coat;
    return WHITE;
  };
}

/** The photo taken at entry. */
export const drawEntryPhoto = (person: string): Buffer => drawPng(FACE.width, FACE.height, faceOf(person));

const PAGE = { width: 880, height: 620 };
const PORTRAIT = { left: 50, top: 110, scale: 1.6 };
const MRZ_TOP = 510;

/** The page of a passport that bears the data: portrait, lines of text as bars, and a machine-readable zone. */
export function drawPassportImage(person: string): Buffer {
  const face = faceOf(person);
  const bits = createHash('sha512').update(person).digest();
  return drawPng(PAGE.width, PAGE.height, (x, y) => {
    const [portraitX, portraitY] = [(x - PORTRAIT.left) * PORTRAIT.scale, (y - PORTRAIT.top) * PORTRAIT.scale];
    if (portraitX >= 0 && portraitX < FACE.width && portraitY >= 0 && portraitY < FACE.height)
      return face(portraitX, portraitY);
    if (y >= MRZ_TOP && x >= 40 && x < PAGE.width - 40) {
      const [line, column] = [Math.floor((y - MRZ_TOP) / 45), Math.floor((x - 40) / 18)];
      const [signX, signY] = [(x - 40) % 18, (y - MRZ_TOP) % 45];
      const part = Math.floor(signX / 4) + 3 * Math.floor(signY / 9);
      const isSign = signX < 12 && signY < 27 && line < 2;
      return isSign && ((bits[(line * 44 + column) % bits.length] ?? 0) & (1 << (part % 8))) !== 0 ? INK : WHITE;
    }
    const isText = x > 350 && x < 350 + ((bits[Math.floor(y / 40)] ?? 0) + 180) && y > 110 && y < 450 && y % 40 < 14;
    return isText ? INK : PAPER;
  });
}
