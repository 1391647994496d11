import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openFolderObjectStore } from './folder-object-store.js';
import type { ObjectStore } from './object-store.js';
import { openS3ObjectStore, parseS3Location } from './s3-object-store.js';

/**
 * The object store of `OBJECT_STORE`: `file:<folder>`, relative to where the process runs, or `s3://bucket/prefix`.
 * Throws for another location and for a folder that cannot be made.
 */
export const openObjectStore = async (location: string): Promise<ObjectStore> => {
  if (location.startsWith('s3:')) return openS3ObjectStore(parseS3Location(location));
  if (location.startsWith('file://')) return openFolderObjectStore(fileURLToPath(location));
  if (location.startsWith('file:')) return openFolderObjectStore(resolve(location.slice('file:'.length)));
  throw new Error(`"${location}" is neither file:<folder> nor s3://bucket/prefix`);
};
