const MM = 72 / 25.4;

/** A4 with room for a punched margin, and at its foot for the code that a paper is verified by. */
export const PAGE = {
  width: 595.28,
  height: 841.89,
  left: 22 * MM,
  right: 595.28 - 22 * MM,
  top: 12 * MM,
  /** what flows ends here */
  bottom: 841.89 - 31 * MM,
  footer: 841.89 - 28 * MM,
} as const;
export const LINE_WIDTH = PAGE.right - PAGE.left;

export const INK = '#17212b';
export const QUIET = '#4a5765';
export const ACCENT = '#1d4e79';
export const RULE = '#c9d2dc';
export const WASH = '#eef3f8';

export const mm = (n: number): number => n * MM;
