import { createHash, randomUUID } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { StoredObject } from './object-store.js';
import { ObjectTooLargeError } from './object-store.js';

/** A stream that has been written to a file of its own, with its hash. */
export interface Spooled extends StoredObject {
  readonly path: string;
}

/** Writes a stream to a new file in a folder, hashing on the way; leaves no file behind where it fails. */
export const spool = async (stream: Readable, limitBytes: number, folder: string): Promise<Spooled> => {
  const path = join(folder, `${randomUUID()}.part`);
  const hash = createHash('sha256');
  let size = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > limitBytes) {
        done(new ObjectTooLargeError(limitBytes));
        return;
      }
      hash.update(chunk);
      done(null, chunk);
    },
  });
  const file = await open(path, 'wx', 0o600);
  try {
    await pipeline(stream, measure, file.createWriteStream({ flush: true }));
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(path, { force: true });
    throw error;
  }
  return { path, sha256: hash.digest('hex'), size };
};
