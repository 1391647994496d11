import type { FastifyInstance } from 'fastify';
import { traceOf } from './reference.js';

/**
 * One line a request, by route pattern and reference code: no query, body, cookie or address, so no personal data.
 * What was read without trouble is told only where `reads` asks for it.
 */
export function logRequests(server: FastifyInstance, reads: boolean): void {
  // Every line of ours names its request by itself; a logger of its own for each request would cost more than its use.
  server.setChildLoggerFactory((logger) => logger);
  server.addHook('onResponse', (request, reply, done) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (reads || !isRead || reply.statusCode >= 400) {
      request.log.info(
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
    }
    done();
  });
}
