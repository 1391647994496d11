import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { Problem, problem } from '../http/problem.js';

/** A file that has arrived, not yet looked at. */
export interface Upload {
  readonly path: string;
  readonly fileName: string;
}

const NAME_LENGTH = 200;

export interface UploadLimits {
  /** bytes */
  readonly limit: number;
  /** ms; as long as any request may take where absent */
  readonly within?: number;
}

/** Receives the one file of a request, and forgets it once it was looked at. @throws Problem as `receiveUpload` */
export async function withUpload<T>(
  request: FastifyRequest,
  limits: UploadLimits,
  look: (upload: Upload) => Promise<T>,
): Promise<T> {
  const upload = await receiveUpload(request, limits);
  try {
    return await look(upload);
  } finally {
    await rm(upload.path, { force: true });
  }
}

/**
 * Streams the one file of a multipart request to a file of its own, so that it never stands in memory before it is known
 * to be small enough.
 * @throws Problem `unsupported-media-type` (415), `too-large` (413), `too-slow` (408), `malformed-request` (400) without a file
 */
async function receiveUpload(request: FastifyRequest, { limit, within }: UploadLimits): Promise<Upload> {
  if (!request.isMultipart()) throw problem('unsupported-media-type');
  const limits = { fileSize: limit, files: 1, fields: 10, parts: 11, fieldSize: 1024, headerPairs: 20 };
  const part = await request.file({ limits }).catch((error: unknown) => {
    throw isOurs(error) ? error : unreadable('wrong-form');
  });
  if (!part || part.fieldname !== 'file') {
    part?.file.resume();
    throw unreadable('required');
  }
  const path = join(tmpdir(), `talent-window-${randomUUID()}`);
  const signal = within === undefined ? undefined : AbortSignal.timeout(within);
  try {
    await pipeline(part.file, createWriteStream(path, { flags: 'wx', mode: 0o600 }), { signal });
    if (part.file.truncated) throw problem('too-large');
  } catch (error) {
    await rm(path, { force: true });
    if (signal?.aborted) throw problem('too-slow', CLOSING);
    throw isOurs(error) ? error : unreadable('wrong-form');
  }
  return { path, fileName: nameOf(part.filename) };
}

/** Nobody reads the rest of what was too slow. */
const CLOSING = { headers: { connection: 'close' } };

/** Problems, limits of the parser and what the file system says; all else is a form that was torn or never whole. */
const isOurs = (error: unknown): boolean =>
  error instanceof Problem || (error instanceof Error && ('syscall' in error || 'statusCode' in error));

const unreadable = (reason: string): Problem =>
  problem('malformed-request', { findings: [{ path: 'file', reason, severity: 'error', params: {} }] });

/** The name as it is shown later: without folders, and without characters that show nothing or turn the order of the others. */
function nameOf(given: string | undefined): string {
  const name = basename((given ?? '').replaceAll('\\', '/'))
    .slice(0, NAME_LENGTH)
    .replaceAll(/[\p{Cc}\p{Cs}\p{Cf}]/gu, '');
  return name.trim() === '' ? 'file' : name;
}
