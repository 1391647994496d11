import type { FastifyInstance } from 'fastify';
import { traceOf } from './reference.js';

/**
 * One line a request, by route pattern and reference code: no query, body, cookie or address, so no personal data.
 * What was read without trouble is told only to those who ask for debug.
 */
export function logRequests(server: FastifyInstance): void {
  server.addHook('onResponse', (request, reply, done) => {
    const isQuiet = reply.statusCode < 400 && (request.method === 'GET' || request.method === 'HEAD');
    const level = isQuiet ? 'debug' : 'info';
    request.log[level](
      {
        reference: request.id,
        trace: traceOf(request.headers['traceparent']),
        method: request.method,
        route: request.routeOptions.url,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'request',
    );
    done();
  });
}
