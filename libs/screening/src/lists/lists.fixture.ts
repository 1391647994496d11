import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { ListFinding, ListFormat } from '@talent-window/contracts/vocabulary';
import { BrokenList } from './broken-list.js';
import { LIST_READERS } from './formats/list-readers.js';
import { judgeEntry } from './judge-entry.js';
import type { EntryContent, ListFile } from './raw-entry.js';

/** A file of invented persons in the format of its authority. */
export const sample = (name: string): Readable => createReadStream(new URL(`fixtures/${name}`, import.meta.url));

/** Bytes in pieces of a few, so that every sign and row is cut somewhere. */
export const inPieces = (content: string | Uint8Array, size = 7): Readable => {
  const bytes = Buffer.from(content);
  return Readable.from(
    Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
      bytes.subarray(index * size, (index + 1) * size),
    ),
  );
};

/** What a file says, as the import reads it. */
export async function readWhole(
  format: ListFormat,
  file: ListFile,
): Promise<{ readonly entries: EntryContent[]; readonly findings: ListFinding[]; readonly lines: number[] }> {
  const read = { entries: [] as EntryContent[], findings: [] as ListFinding[], lines: [] as number[] };
  try {
    for await (const item of LIST_READERS[format](file)) {
      if ('reason' in item) {
        read.findings.push(item);
        continue;
      }
      const { entry, findings } = judgeEntry(item);
      if (entry) read.entries.push(entry);
      read.lines.push(item.line);
      read.findings.push(...findings);
    }
  } catch (error) {
    if (!(error instanceof BrokenList)) throw error;
    read.findings.push(error.finding);
  }
  return read;
}
