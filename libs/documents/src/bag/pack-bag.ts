import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Pack } from 'tar-stream';
import { pack } from 'tar-stream';

/** One file of a package; its bytes are read when their turn comes. */
export interface BagFile {
  /** below `data/`, in ASCII and without blanks */
  readonly path: string;
  /** bytes */
  readonly size: number;
  /** hex */
  readonly sha256: string;
  readonly open: () => Promise<Readable>;
}

export interface Bag {
  /** the one folder of the tar */
  readonly name: string;
  /** `bag-info.txt`, line by line */
  readonly info: readonly (readonly [label: string, value: string])[];
  readonly files: readonly BagFile[];
  /** on every file of the tar, so that the same package has the same bytes */
  readonly madeAt: Date;
}

const DECLARATION = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** A file of text that the package itself brings. */
export function textFile(path: string, text: string): BagFile {
  const bytes = Buffer.from(text);
  return { path, size: bytes.length, sha256: sha256Hex(bytes), open: async () => Readable.from([bytes]) };
}

/**
 * A BagIt 1.0 package [RFC 8493] as a tar, streamed: no file is held in memory. The same content gives the same bytes, so
 * that a package that is made again is the package that was made.
 */
export function packBag({ name, info, files, madeAt }: Bag): Readable {
  const payload = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const octets = payload.reduce((sum, { size }) => sum + size, 0);
  const infoLines = [...info, ['Payload-Oxum', `${octets}.${payload.length}`]];
  const tags = [
    textFile('bagit.txt', DECLARATION),
    textFile('bag-info.txt', infoLines.map(([label, value]) => `${label}: ${value}\n`).join('')),
    textFile('manifest-sha256.txt', manifestOf(payload, 'data/')),
  ];
  const all = [...tags, textFile('tagmanifest-sha256.txt', manifestOf(tags, ''))];
  const tar = pack();
  write(tar, name, madeAt, [...all, ...payload.map((file) => ({ ...file, path: `data/${file.path}` }))]).catch(
    (error: unknown) => tar.destroy(error instanceof Error ? error : new Error(String(error))),
  );
  return Readable.from(tar);
}

async function write(tar: Pack, name: string, mtime: Date, files: readonly BagFile[]): Promise<void> {
  for (const { path, size, open } of files) {
    // Without its own time, owner and rights on this machine: they would differ where it is made again.
    const header = { name: `${name}/${path}`, size, mtime, mode: 0o644, uid: 0, gid: 0 };
    const stream = await open();
    await pipeline(stream, tar.entry(header));
  }
  tar.finalize();
}

const manifestOf = (files: readonly BagFile[], prefix: string): string =>
  files.map(({ sha256, path }) => `${sha256}  ${prefix}${path}\n`).join('');

const sha256Hex = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
