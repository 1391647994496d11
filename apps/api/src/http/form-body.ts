import type { FastifyInstance, FastifyRequest } from 'fastify';
import { problem } from './problem.js';

/** A notice of a gateway has some thirty short fields. */
const LONGEST_FORM = 16 * 1024;

/** Reads forms on the routes below these prefixes and nowhere else: a plain form is what another site can make a browser send. */
export function readFormBodies(server: FastifyInstance, prefixes: readonly string[]): void {
  server.removeContentTypeParser('application/x-www-form-urlencoded');
  server.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'buffer', bodyLimit: LONGEST_FORM },
    (request: FastifyRequest, bytes, done) => {
      if (!prefixes.some((prefix) => request.routeOptions.url?.startsWith(prefix))) {
        done(problem('unsupported-media-type'));
        return;
      }
      request.rawBody = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes);
      done(null, Object.fromEntries(new URLSearchParams(request.rawBody.toString('utf8'))));
    },
  );
}
