import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { problem } from '../http/problem.js';

/** A file that has arrived, not yet looked at. */
export interface Upload {
  readonly path: string;
  readonly fileName: string;
}

const NAME_LENGTH = 200;

/**
 * Streams the one file of a multipart request to a file of its own, so that it never stands in memory before it is known
 * to be small enough.
 * @throws Problem `unsupported-media-type` (415), `too-large` (413), `malformed-request` (400) without a file
 */
export async function receiveUpload(request: FastifyRequest, limit: number): Promise<Upload> {
  if (!request.isMultipart()) throw problem('unsupported-media-type');
  const part = await request.file({ limits: { fileSize: limit, files: 1, fields: 10, parts: 11, fieldSize: 1024 } });
  if (!part || part.fieldname !== 'file') {
    part?.file.resume();
    throw problem('malformed-request', {
      findings: [{ path: 'file', reason: 'required', severity: 'error', params: {} }],
    });
  }
  const path = join(tmpdir(), `talent-window-${randomUUID()}`);
  try {
    await pipeline(part.file, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
    if (part.file.truncated) throw problem('too-large');
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
  return { path, fileName: nameOf(part.filename) };
}

/** The name as it is shown later: without folders and unprintable characters. */
function nameOf(given: string | undefined): string {
  const name = basename((given ?? '').replaceAll('\\', '/'))
    .slice(0, NAME_LENGTH)
    .replaceAll(/[\p{Cc}\p{Cs}]/gu, '');
  return name.trim() === '' ? 'file' : name;
}
