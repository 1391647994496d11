import { isUnfitText } from '@talent-window/domain';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { problem } from './problem.js';

/** No form of ours is nested deeper. */
const MAX_DEPTH = 32;
const LONGEST_PATH = 200;

const UTF8 = new TextDecoder('utf-8', { fatal: true });

declare module 'fastify' {
  interface FastifyRequest {
    /** the bytes of a JSON body as they came, for signatures and for the record */
    rawBody?: Buffer;
  }
}

/** Reads JSON bodies so that whatever gets past here can be stored and shown: good Unicode, no controls, not too deep, finite numbers. */
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
  inspect(value, []);
  return value;
}

function inspect(value: unknown, path: readonly string[]): void {
  if (typeof value === 'string') return inspectText(value, path);
  // A literal such as 1e999 reads as Infinity, which JSON cannot write again.
  if (typeof value === 'number' && !Number.isFinite(value)) throw problem('bad-json');
  if (typeof value !== 'object' || value === null) return;
  if (path.length >= MAX_DEPTH) throw problem('too-deep', { params: { max: MAX_DEPTH } });
  for (const [key, item] of Object.entries(value)) {
    if (key === '__proto__') throw problem('bad-json');
    inspectText(key, path);
    inspect(item, [...path, key]);
  }
}

/** PostgreSQL stores neither NUL nor half a surrogate pair, and no person is to be shown what only a terminal obeys. */
function inspectText(text: string, path: readonly string[]): void {
  if (!isUnfitText(text)) return;
  throw problem('bad-unicode', {
    findings: [{ path: path.join('.').slice(0, LONGEST_PATH), reason: 'bad-unicode', severity: 'error', params: {} }],
  });
}
