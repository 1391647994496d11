import { readFileSync } from 'node:fs';

/** What a PDF needs of a font; tables that only move or join letters take ten times as long to read as all others. */
const NEEDED = new Set([
  'OS/2',
  'cmap',
  'cvt ',
  'fpgm',
  'glyf',
  'head',
  'hhea',
  'hmtx',
  'loca',
  'maxp',
  'name',
  'post',
  'prep',
]);
const HEADER = 12;
const ENTRY = 16;

/** A TrueType font without the tables that a PDF does not need [OpenType 1.9, font file]. */
export function leanFont(file: string): Buffer {
  const font = readFileSync(file);
  const entries = Array.from({ length: font.readUInt16BE(4) }, (_, i) =>
    font.subarray(HEADER + i * ENTRY, HEADER + (i + 1) * ENTRY),
  );
  const kept = entries.filter((entry) => NEEDED.has(entry.toString('latin1', 0, 4)));
  const header = Buffer.alloc(HEADER + kept.length * ENTRY);
  font.copy(header, 0, 0, 4);
  header.writeUInt16BE(kept.length, 4);
  const tables: Buffer[] = [];
  let offset = header.length;
  for (const [i, entry] of kept.entries()) {
    const [from, length] = [entry.readUInt32BE(8), entry.readUInt32BE(12)];
    entry.copy(header, HEADER + i * ENTRY);
    header.writeUInt32BE(offset, HEADER + i * ENTRY + 8);
    const padded = Buffer.alloc(Math.ceil(length / 4) * 4);
    font.copy(padded, 0, from, from + length);
    tables.push(padded);
    offset += padded.length;
  }
  return Buffer.concat([header, ...tables]);
}
