import { Catch, HttpException } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import { localeFrom } from '@talent-window/i18n';
import { isAway } from '@talent-window/temporal';
import { codeOf } from '@talent-window/persistence';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { trailOf } from '../audit/trail.js';
import { Problem, problem } from './problem.js';
import type { ProblemReason } from './problem.js';
import { problemBody } from './problem-body.js';
import type { RouteTable } from './route-table.js';

const BY_FASTIFY_CODE: Readonly<Record<string, ProblemReason>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'bad-json',
  FST_ERR_CTP_INVALID_TYPE: 'unsupported-media-type',
  FST_ERR_BAD_URL: 'bad-url',
  FST_ERR_MAX_PARAM_LENGTH: 'url-too-long',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'unsupported-media-type',
  FST_REQ_FILE_TOO_LARGE: 'too-large',
};

const BY_STATUS: Readonly<Record<number, ProblemReason>> = {
  400: 'malformed-request',
  413: 'too-large',
  414: 'url-too-long',
  415: 'unsupported-media-type',
};

/** Connection lost or refused; PostgreSQL is starting or stopping (class 57P), or has no connection left (53300). */
const DATABASE_AWAY = /^(08...|57P0[123]|53300|ECONNREFUSED|ECONNRESET|EPIPE)$/;
/** The same, as pg and its pool say it without a code. */
const DATABASE_SILENT = /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout)/;
/** Text that PostgreSQL cannot store: a check before it should have found that. */
const UNSTORABLE = new Set(['22021', '22P05']);

/** Turns whatever was thrown into a problem; only what nobody foresaw is a 500. */
export function problemOf(error: unknown, request: FastifyRequest, routes: RouteTable): Problem {
  if (error instanceof Problem) return error;
  const code = codeOf(error) ?? '';
  const known = BY_FASTIFY_CODE[code];
  if (known) return problem(known);
  if (DATABASE_AWAY.test(code) || (error instanceof Error && DATABASE_SILENT.test(error.message))) {
    return problem('database-away', { headers: { 'retry-after': '2' } });
  }
  if (isAway(error)) return problem('engine-away', { headers: { 'retry-after': '2' } });
  if (UNSTORABLE.has(code)) return problem('bad-unicode');
  // Nest throws its own only where no route was found; everything of ours is a Problem.
  if (error instanceof HttpException && error.getStatus() === 404) return unrouted(request, routes);
  const status = error instanceof HttpException ? error.getStatus() : statusOf(error);
  const reason = BY_STATUS[status] ?? (status >= 400 && status < 500 ? 'malformed-request' : undefined);
  return problem(reason ?? 'unexpected');
}

function statusOf(error: unknown): number {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
  return typeof status === 'number' ? status : 500;
}

function unrouted(request: FastifyRequest, routes: RouteTable): Problem {
  const methods = routes.methodsOf(request.url);
  return methods.length === 0
    ? problem('no-such-route')
    : problem('method-not-allowed', { headers: { allow: methods.join(', ') } });
}

/** Answers a problem, and logs it where it is ours. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply, routes: RouteTable): void {
  const found = problemOf(error, request, routes);
  trailOf(request).reason = found.reason;
  if (found.status >= 500) {
    const level = found.reason === 'unexpected' ? 'error' : 'warn';
    request.log[level]({ err: error, route: request.routeOptions.url, reference: request.id }, found.reason);
  }
  if (reply.sent || reply.raw.headersSent) {
    reply.raw.destroy();
    return;
  }
  const locale = localeFrom(request.headers['accept-language']);
  void reply
    .status(found.status)
    .headers({
      ...found.extras.headers,
      'content-language': locale,
      vary: 'accept-language',
      'cache-control': 'no-store',
    })
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problemBody(found, locale, request.id)));
}

@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly routes: RouteTable) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>(), this.routes);
  }
}
