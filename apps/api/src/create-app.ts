import 'reflect-metadata';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { LogController } from 'fastify';
import type { FastifyBaseLogger } from 'fastify';
import type { ApiParts } from './api.module.js';
import { ApiModule } from './api.module.js';
import { ApiAdapter } from './http/api-adapter.js';
import { readFormBodies } from './http/form-body.js';
import { readJsonBodies } from './http/json-body.js';
import { NestLog } from './http/nest-log.js';
import { ownOrigins, temporalUiOrigins } from './http/origins.js';
import { newReference } from './http/reference.js';
import { logRequests } from './http/request-log.js';
import { RouteTable } from './http/route-table.js';
import { refuseForeign } from './http/same-origin.js';
import { ApiDocument } from './openapi/api-document.js';
import { describeApi } from './openapi/document.js';

/** A form with everything filled in stays far below. */
const BODY_LIMIT = 1024 * 1024;

/** The one route that the Temporal UI asks with an operator's cookie. */
const CODEC_ROUTE = '/api/codec/decode';

/** Told by their whole path: the page for people and the answers for programs have the same name. */
const VERIFY_ROUTES = ['verify', 'verify/file', 'verify/:code', 'api/verify/file', 'api/verify/:code'];
/** The page on which people sign in by certificate, with what it needs. */
const SIGN_IN_ROUTES = ['sign-in/certificate', 'sign-in/certificate.js', 'sign-in/certificate.css'];
/** Where the links in mails about accounts lead. */
const LINK_ROUTE = 'links/:purpose';
/** Where the payment gateway posts its forms. */
const GATEWAY_ROUTES = '/api/payment-gateway/';
/** Where the portal of the civil service says that an officer has left. */
const LOGOUT_ROUTE = '/api/session/eip/logout';

/** The application with all its routes, not yet listening. */
export async function createApp(
  parts: Omit<ApiParts, 'routes'>,
  log: FastifyBaseLogger,
  options: { readonly preview?: boolean } = {},
): Promise<NestFastifyApplication> {
  const { config } = parts;
  const routes = new RouteTable();
  const adapter = new ApiAdapter(
    {
      loggerInstance: log,
      logController: new LogController({ disableRequestLogging: true }),
      genReqId: newReference,
      bodyLimit: BODY_LIMIT,
      trustProxy: config.trustProxy ?? false,
      skipMiddie: true,
      multipart: false,
      routerOptions: { maxParamLength: 200 },
    },
    routes,
  );
  const server = adapter.getInstance();
  routes.watch(server);
  logRequests(server, log.level === 'debug' || log.level === 'trace');
  const own = ownOrigins(config);
  const ownAndUi = new Set([...own, ...temporalUiOrigins(config)]);
  server.addHook('onRequest', (request, _reply, done) => {
    try {
      refuseForeign(request, request.routeOptions.url === CODEC_ROUTE ? ownAndUi : own);
      done();
    } catch (error) {
      done(error as Error);
    }
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.with({ ...parts, routes }), adapter, {
    bodyParser: false,
    abortOnError: false,
    logger: new NestLog(log),
    preview: options.preview ?? false,
  });
  // What a paper's code leads to is short enough to be typed, and pages are not of the API.
  app.setGlobalPrefix('api', { exclude: [...VERIFY_ROUTES, ...SIGN_IN_ROUTES, LINK_ROUTE] });
  readJsonBodies(server);
  readFormBodies(server, [GATEWAY_ROUTES, LOGOUT_ROUTE]);
  await app.register(cookie);
  await app.register(multipart, { throwFileSizeLimit: true });
  if (!options.preview) app.get(ApiDocument).describe = () => describeApi(app);
  await app.init();
  return app;
}
