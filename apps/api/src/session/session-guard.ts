import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { createParamDecorator, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problem } from '../http/problem.js';
import { Doors } from './doors.js';
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
    private readonly doors: Doors,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (isOpen(this.reflector, context)) return true;
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const visitor = await this.doors.visitorOf(request);
    if (visitor.sessions.length === 0) throw signInNeeded();
    VISITORS.set(request, visitor);
    for (const session of visitor.sessions) {
      await this.doors.renew(session, request, http.getResponse<FastifyReply>());
    }
    return true;
  }
}

/** RFC 9110 asks for a challenge; ours is a cookie of either web app. */
export const signInNeeded = (): Error =>
  problem('sign-in-needed', { headers: { 'www-authenticate': 'Cookie realm="talent-window"' } });
