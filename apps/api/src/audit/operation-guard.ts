import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { operationOf } from '../openapi/endpoint.js';
import { trailOf } from './trail.js';

/** Comes before all other guards: what they refuse is to be recorded by its name too. */
@Injectable()
export class OperationGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const operation = operationOf(context.getHandler());
    if (operation !== undefined) trailOf(context.switchToHttp().getRequest<FastifyRequest>()).operation = operation;
    return true;
  }
}
