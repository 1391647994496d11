import type { Socket } from 'node:net';
import { STATUS_CODES } from 'node:http';
import type { ServerOptions } from 'node:http';
import type { FastifyServerOptions } from 'fastify';
import type { ApiConfig } from '../api-config.js';
import { problem } from './problem.js';
import type { ProblemReason } from './problem.js';
import { problemBody } from './problem-body.js';
import { newReference } from './reference.js';

/** A form with everything filled in stays far below. */
const BODY_LIMIT = 1024 * 1024;
/** The request line with its query, and all headers. */
const HEADERS_LIMIT = 16 * 1024;
/** Headers come in one piece from whoever means well. */
const HEADERS_MS = 15_000;
/** A socket on which nothing moves is closed; a stream of events says each 25 seconds that it is still here. */
const SILENCE_MS = 90_000;

/** What one sender can hold of the server, and for how long. */
export function serverLimits({ requestMs }: ApiConfig): FastifyServerOptions & { readonly http: ServerOptions } {
  return {
    bodyLimit: BODY_LIMIT,
    connectionTimeout: SILENCE_MS,
    requestTimeout: requestMs,
    clientErrorHandler: answerUnreadable,
    http: {
      maxHeaderSize: HEADERS_LIMIT,
      headersTimeout: Math.min(HEADERS_MS, requestMs),
      // How soon it is noticed that a time is over.
      connectionsCheckingInterval: Math.min(5_000, requestMs),
    },
  };
}

const REASONS: Readonly<Record<string, ProblemReason>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'too-slow',
  HPE_HEADER_OVERFLOW: 'headers-too-large',
};

/** What never became a request is answered all the same, and its connection closed. */
function answerUnreadable(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  if (socket.writable) {
    const found = problem(REASONS[error.code ?? ''] ?? 'malformed-request');
    const body = JSON.stringify(problemBody(found, 'zh-TW', newReference()));
    const lines = [
      `HTTP/1.1 ${found.status} ${STATUS_CODES[found.status] ?? ''}`,
      'content-type: application/problem+json; charset=utf-8',
      `content-length: ${Buffer.byteLength(body)}`,
      'cache-control: no-store',
      'connection: close',
    ];
    socket.write(`${lines.join('\r\n')}\r\n\r\n${body}`);
  }
  socket.destroySoon();
}
