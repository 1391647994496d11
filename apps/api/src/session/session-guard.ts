import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { createParamDecorator, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiConfig } from '../api-config.js';
import { problem } from '../http/problem.js';
import { setSessionCookie, tokensOf } from './session-cookies.js';
import { Sessions } from './sessions.js';
import { Visitor } from './visitor.js';

const OPEN = 'open to everybody';

/** Marks the few routes that need no sign-in, or look after it themselves; every other route answers 401 without one. */
export const Open = (): MethodDecorator & ClassDecorator => SetMetadata(OPEN, true);

const VISITORS = new WeakMap<FastifyRequest, Visitor>();

/** The signed-in visitor of a request. */
export const Who = createParamDecorator((_: unknown, context: ExecutionContext): Visitor =>
  visitorOf(context.switchToHttp().getRequest<FastifyRequest>()),
);

export const visitorOf = (request: FastifyRequest): Visitor => VISITORS.get(request) ?? new Visitor([]);

export const isOpen = (reflector: Reflector, context: ExecutionContext): boolean =>
  reflector.getAllAndOverride<boolean | undefined>(OPEN, [context.getHandler(), context.getClass()]) === true;

@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    private readonly config: ApiConfig,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (isOpen(this.reflector, context)) return true;
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const tokens = tokensOf(request);
    const visitor = await this.sessions.visitorOf(tokens);
    if (visitor.sessions.length === 0) throw signInNeeded();
    VISITORS.set(request, visitor);
    for (const session of visitor.sessions) {
      const expiresAt = await this.sessions.renew(session);
      const token = tokens.find(({ app }) => app === session.app)?.token;
      if (!expiresAt || !token) continue;
      const secure = this.config.publicUrl.startsWith('https:');
      setSessionCookie(http.getResponse<FastifyReply>(), session.app, token, { secure, expiresAt });
    }
    return true;
  }
}

/** RFC 9110 asks for a challenge; ours is the cookie that `POST /api/session` gives. */
export const signInNeeded = (): Error =>
  problem('sign-in-needed', { headers: { 'www-authenticate': 'Cookie realm="talent-window"' } });
