import { constants } from 'node:fs';
import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import type { ObjectStore, StoredObject } from './object-store.js';
import { ObjectNotFoundError, placeOf } from './object-store.js';
import { spool } from './spool.js';

const INCOMING = 'incoming';

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';

/** Objects in a folder of this machine. Several processes may share it. */
export const openFolderObjectStore = async (folder: string): Promise<ObjectStore> => {
  const incoming = join(folder, INCOMING);
  await mkdir(incoming, { recursive: true });
  const pathOf = (sha256: string): string => {
    const place = placeOf(sha256);
    if (place === undefined) throw new ObjectNotFoundError(sha256);
    return join(folder, place);
  };
  const has = async (sha256: string): Promise<boolean> => {
    if (placeOf(sha256) === undefined) return false;
    return access(pathOf(sha256), constants.R_OK).then(
      () => true,
      () => false,
    );
  };

  return {
    has,

    async put(stream, limitBytes): Promise<StoredObject> {
      const { path, sha256, size } = await spool(stream, limitBytes, incoming);
      const target = pathOf(sha256);
      if (await has(sha256)) {
        await rm(path, { force: true });
        return { sha256, size };
      }
      await mkdir(dirname(target), { recursive: true });
      // On one file system a rename is seen whole or not at all; two at once put the same content there.
      await rename(path, target);
      return { sha256, size };
    },

    async remove(sha256): Promise<void> {
      await rm(pathOf(sha256), { force: true });
    },

    async get(sha256): Promise<Readable> {
      try {
        const file = await open(pathOf(sha256), 'r');
        return file.createReadStream();
      } catch (error) {
        throw isMissing(error) ? new ObjectNotFoundError(sha256) : error;
      }
    },
  };
};
