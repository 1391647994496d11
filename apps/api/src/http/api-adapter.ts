import type { ServerOptions } from 'node:http';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest, FastifyServerOptions } from 'fastify';
import { problem } from './problem.js';
import { sendProblem } from './problem-filter.js';
import type { WebApps } from '../web-apps/web-apps.js';
import type { RouteTable } from './route-table.js';

/** Fastify under Nest, with one way to answer errors: also those that come before a route is found or a body is read. */
export class ApiAdapter extends FastifyAdapter {
  constructor(
    options: FastifyServerOptions & { readonly http: ServerOptions } & {
      readonly skipMiddie: boolean;
      readonly multipart: false;
    },
    private readonly routes: RouteTable,
    private readonly webApps: WebApps,
    /** what every answer says to browsers */
    said: Readonly<Record<string, string>>,
  ) {
    super({
      ...options,
      // A malformed address never reaches the router, nor its hooks and error handler.
      frameworkErrors: (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
        sendProblem(error, request, reply.headers(said), routes);
      },
    });
  }

  override setErrorHandler(): ReturnType<FastifyAdapter['setErrorHandler']> {
    return this.getInstance().setErrorHandler((error: unknown, request: FastifyRequest, reply: FastifyReply) => {
      sendProblem(error, request, reply, this.routes);
    }) as never;
  }

  override setNotFoundHandler(): ReturnType<FastifyAdapter['setNotFoundHandler']> {
    return this.getInstance().setNotFoundHandler((request: FastifyRequest, reply: FastifyReply) => {
      if (this.webApps.sendPage(request, reply)) return;
      const methods = this.routes.methodsOf(request.url);
      const found =
        methods.length === 0
          ? problem('no-such-route')
          : problem('method-not-allowed', { headers: { allow: methods.join(', ') } });
      sendProblem(found, request, reply, this.routes);
    }) as never;
  }
}
