import { readFile, rm } from 'node:fs/promises';
import type { FastifyRequest } from 'fastify';
import { receiveUpload } from '../documents/upload.js';

/** No paper of ours comes near it. */
const LIMIT = 8 * 1024 * 1024;

/** The one file of a request, to be looked at and forgotten. @throws Problem 400, 413, 415 as for any upload */
export async function receivedFile(request: FastifyRequest): Promise<Uint8Array> {
  const { path } = await receiveUpload(request, LIMIT);
  try {
    return await readFile(path);
  } finally {
    await rm(path, { force: true });
  }
}
