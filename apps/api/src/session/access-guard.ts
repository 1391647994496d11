import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { createParamDecorator, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Actor } from '@talent-window/contracts/vocabulary';
import type { May } from '@talent-window/domain';
import type { FastifyRequest } from 'fastify';
import { problem } from '../http/problem.js';
import { MAY } from '../openapi/endpoint.js';
import { isOpen, visitorOf } from './session-guard.js';

const ACTORS = new WeakMap<FastifyRequest, Actor>();

/** The visitor in the first role that the route's permission is given to. */
export const Acting = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const actor = ACTORS.get(context.switchToHttp().getRequest<FastifyRequest>());
  if (!actor) throw problem('wrong-role');
  return actor;
});

/** Asks the table of permissions before any handler: what a route does not say is permitted to nobody. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (isOpen(this.reflector, context)) return true;
    const may = this.reflector.get<May | undefined>(MAY, context.getHandler());
    if (may === 'signed-in') return true;
    if (may === undefined || may === 'anybody' || may === 'agency') throw problem('wrong-role');
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    ACTORS.set(request, visitorOf(request).actorFor(may));
    return true;
  }
}
