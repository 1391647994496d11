import type { FastifyRequest } from 'fastify';
import { problem } from './problem.js';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses what another site makes a browser send with our cookie: a foreign Origin, and the content types that a plain
 * form can send. SameSite=Lax is the first fence, this the second.
 */
export function refuseForeign(request: FastifyRequest, allowedOrigins: ReadonlySet<string>): void {
  if (READING.has(request.method) || request.headers.cookie === undefined) return;
  const { origin } = request.headers;
  if (origin !== undefined && !allowedOrigins.has(origin)) throw problem('foreign-origin');
  if (request.headers['sec-fetch-site'] === 'cross-site') throw problem('foreign-origin');
  const type = request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
  if (type !== undefined && type !== 'application/json' && type !== 'multipart/form-data') {
    throw problem('unsupported-media-type');
  }
}
