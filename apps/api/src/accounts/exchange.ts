import type { ExecutionContext } from '@nestjs/common';
import { createParamDecorator } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ADDRESS_HEADER } from './portal-auth.js';

/** A request of a browser, and the answer that it will get. */
export interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** The exchange under way. */
export const Asking = createParamDecorator((_: unknown, context: ExecutionContext): Exchange => {
  const http = context.switchToHttp();
  return { request: http.getRequest<FastifyRequest>(), reply: http.getResponse<FastifyReply>() };
});

/** What of a browser the library sees. */
export function headersOf({ request }: Exchange): Headers {
  const { cookie, origin, 'user-agent': device } = request.headers;
  const known = { cookie, origin, 'user-agent': device?.slice(0, 300), [ADDRESS_HEADER]: request.ip };
  return new Headers(Object.entries(known).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** Hands the library's cookies on, and gives what it answered. */
export function handOn<T>({ reply }: Exchange, answer: { readonly headers: Headers; readonly response: T }): T {
  const cookies = answer.headers.getSetCookie();
  if (cookies.length > 0) void reply.header('set-cookie', cookies);
  return answer.response;
}
