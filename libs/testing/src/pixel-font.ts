/** Letters of five by seven dots, row by row from the top, each row five bits; drawn as squares they need no font on the machine. */
const GLYPHS: Readonly<Record<string, readonly number[]>> = {
  A: [14, 17, 17, 31, 17, 17, 17],
  B: [30, 17, 17, 30, 17, 17, 30],
  C: [14, 17, 16, 16, 16, 17, 14],
  D: [30, 17, 17, 17, 17, 17, 30],
  E: [31, 16, 16, 30, 16, 16, 31],
  F: [31, 16, 16, 30, 16, 16, 16],
  G: [14, 17, 16, 23, 17, 17, 14],
  H: [17, 17, 17, 31, 17, 17, 17],
  I: [14, 4, 4, 4, 4, 4, 14],
  J: [7, 2, 2, 2, 2, 18, 12],
  K: [17, 18, 20, 24, 20, 18, 17],
  L: [16, 16, 16, 16, 16, 16, 31],
  M: [17, 27, 21, 21, 17, 17, 17],
  N: [17, 25, 21, 19, 17, 17, 17],
  O: [14, 17, 17, 17, 17, 17, 14],
  P: [30, 17, 17, 30, 16, 16, 16],
  Q: [14, 17, 17, 17, 21, 18, 13],
  R: [30, 17, 17, 30, 20, 18, 17],
  S: [15, 16, 16, 14, 1, 1, 30],
  T: [31, 4, 4, 4, 4, 4, 4],
  U: [17, 17, 17, 17, 17, 17, 14],
  V: [17, 17, 17, 17, 17, 10, 4],
  W: [17, 17, 17, 21, 21, 27, 17],
  X: [17, 17, 10, 4, 10, 17, 17],
  Y: [17, 17, 10, 4, 4, 4, 4],
  Z: [31, 1, 2, 4, 8, 16, 31],
  '0': [14, 17, 19, 21, 25, 17, 14],
  '1': [4, 12, 4, 4, 4, 4, 14],
  '2': [14, 17, 1, 6, 8, 16, 31],
  '3': [30, 1, 1, 14, 1, 1, 30],
  '4': [2, 6, 10, 18, 31, 2, 2],
  '5': [31, 16, 30, 1, 1, 17, 14],
  '6': [6, 8, 16, 30, 17, 17, 14],
  '7': [31, 1, 2, 4, 8, 8, 8],
  '8': [14, 17, 17, 14, 17, 17, 14],
  '9': [14, 17, 17, 15, 1, 2, 12],
  '<': [2, 4, 8, 16, 8, 4, 2],
  '-': [0, 0, 0, 14, 0, 0, 0],
  ',': [0, 0, 0, 0, 4, 4, 8],
  '/': [1, 1, 2, 4, 8, 16, 16],
};
const COLUMNS = 5;

/** An SVG path of a line of capital letters and digits, its top left corner at `x`, `y`; `dot` is the width of one dot in pixels. */
export const pixelText = (line: string, x: number, y: number, dot: number): string =>
  [...line]
    .map((letter, index) =>
      (GLYPHS[letter] ?? [])
        .map((row, down) =>
          Array.from({ length: COLUMNS }, (_, right) => {
            const isInk = (row >> (COLUMNS - 1 - right)) & 1;
            const left = x + (index * (COLUMNS + 1) + right) * dot;
            return isInk ? `M${left} ${y + down * dot}h${dot}v${dot}h${-dot}z` : '';
          }).join(''),
        )
        .join(''),
    )
    .join('');
