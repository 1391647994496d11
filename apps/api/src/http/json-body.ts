import type { FastifyInstance, FastifyRequest } from 'fastify';
import { problem } from './problem.js';

/** No form of ours is nested deeper. */
const MAX_DEPTH = 32;

const HALF_A_PAIR = /\p{Cs}/u;

const UTF8 = new TextDecoder('utf-8', { fatal: true });

declare module 'fastify' {
  interface FastifyRequest {
    /** the bytes of a JSON body as they came, for signatures and for the record */
    rawBody?: Buffer;
  }
}

/** Reads JSON bodies so that whatever gets past here can be stored: good Unicode, no NUL, not too deep, finite numbers. */
export function readJsonBodies(server: FastifyInstance): void {
  server.removeContentTypeParser(['application/json', 'text/plain']);
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request: FastifyRequest, bytes, done) => {
    try {
      const body = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes);
      request.rawBody = body;
      done(null, body.length === 0 ? undefined : parseJson(body));
    } catch (error) {
      done(error instanceof Error ? error : problem('bad-json'));
    }
  });
}

/** @throws Problem `bad-unicode`, `bad-json` or `too-deep` */
export function parseJson(bytes: Uint8Array): unknown {
  let text: string;
  try {
    text = UTF8.decode(bytes);
  } catch {
    throw problem('bad-unicode');
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw problem('bad-json');
  }
  inspect(value, 1);
  return value;
}

function inspect(value: unknown, depth: number): void {
  if (typeof value === 'string') return inspectText(value);
  // A literal such as 1e999 reads as Infinity, which JSON cannot write again.
  if (typeof value === 'number' && !Number.isFinite(value)) throw problem('bad-json');
  if (typeof value !== 'object' || value === null) return;
  if (depth > MAX_DEPTH) throw problem('too-deep', { params: { max: MAX_DEPTH } });
  if (Array.isArray(value)) {
    for (const item of value) inspect(item, depth + 1);
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    if (key === '__proto__') throw problem('bad-json');
    inspectText(key);
    inspect(item, depth + 1);
  }
}

/** PostgreSQL stores neither NUL nor half a surrogate pair. */
function inspectText(text: string): void {
  if (text.includes('\0') || HALF_A_PAIR.test(text)) throw problem('bad-unicode');
}
