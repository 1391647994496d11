import bwipjs from 'bwip-js/node';
import { encodeQR } from 'qr';

/** Dark cells of a barcode, or its bars as one row. */
export interface Barcode {
  readonly columns: number;
  readonly rows: number;
  isDark(column: number, row: number): boolean;
}

type Raw = readonly { readonly pixs: readonly number[]; readonly pixx: number; readonly pixy: number }[];
type RawBars = readonly { readonly sbs: readonly number[] }[];

const raw = (options: object): unknown => bwipjs.raw(options as Parameters<typeof bwipjs.raw>[0]);

function matrix(options: object): Barcode {
  const [{ pixs, pixx, pixy } = { pixs: [], pixx: 0, pixy: 0 }] = raw(options) as Raw;
  return { columns: pixx, rows: pixy, isDark: (column, row) => pixs[row * pixx + column] === 1 };
}

export function qrCode(text: string): Barcode {
  // It comes with a quiet zone of one cell; the page has its own.
  const cells = encodeQR(text, 'raw', { ecc: 'medium', border: 1 });
  const size = cells.length - 2;
  return { columns: size, rows: size, isDark: (column, row) => cells[row + 1]?.[column + 1] === true };
}

/** Bytes as a Data Matrix, in which a visible digital seal is printed [BSI TR-03137]. */
export const dataMatrix = (bytes: Uint8Array): Barcode =>
  matrix({ bcid: 'datamatrix', text: Buffer.from(bytes).toString('latin1'), binarytext: true });

/** Code 39, which the tills of convenience stores read. */
export function code39(text: string): Barcode {
  const [{ sbs } = { sbs: [] }] = raw({ bcid: 'code39', text }) as RawBars;
  const cells = sbs.flatMap((width, i) => Array.from({ length: width }, () => i % 2 === 0));
  return { columns: cells.length, rows: 1, isDark: (column) => cells[column] === true };
}
