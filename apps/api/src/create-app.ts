import 'reflect-metadata';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { LogController } from 'fastify';
import type { FastifyBaseLogger } from 'fastify';
import type { ApiParts } from './api.module.js';
import { ApiModule } from './api.module.js';
import { recordRequests } from './audit/record-requests.js';
import { ApiAdapter } from './http/api-adapter.js';
import { readFormBodies } from './http/form-body.js';
import { readJsonBodies } from './http/json-body.js';
import { NestLog } from './http/nest-log.js';
import { ownOrigins, temporalUiOrigins } from './http/origins.js';
import { newReference } from './http/reference.js';
import { logRequests } from './http/request-log.js';
import { securityHeaders } from './http/security-headers.js';
import { serverLimits } from './http/server-limits.js';
import { RouteTable } from './http/route-table.js';
import { refuseEncoded } from './http/encoded-body.js';
import { refuseForeign } from './http/same-origin.js';
import { ApiDocument } from './openapi/api-document.js';
import { describeApi } from './openapi/document.js';
import { Doors } from './session/doors.js';
import { findVisitor } from './session/session-guard.js';
import { WebApps } from './web-apps/web-apps.js';

/** The one route that the Temporal UI asks with an operator's cookie. */
const CODEC_ROUTE = '/api/codec/decode';

/** Told by their whole path: the page for people and the answers for programs have the same name. */
const VERIFY_ROUTES = ['verify', 'verify/file', 'verify/:code', 'api/verify/file', 'api/verify/:code'];
/** Where the links in mails about accounts lead. */
const LINK_ROUTE = 'links/:purpose';
/** The page on which people sign in by certificate, with what it needs. */
const SIGN_IN_ROUTES = ['sign-in/certificate', 'sign-in/certificate.js', 'sign-in/certificate.css'];
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
  const said = securityHeaders(config.publicUrl);
  const webApps = await WebApps.load();
  const adapter = new ApiAdapter(
    {
      loggerInstance: log,
      logController: new LogController({ disableRequestLogging: true }),
      genReqId: newReference,
      ...serverLimits(config),
      trustProxy: config.trustProxy ?? false,
      skipMiddie: true,
      multipart: false,
      routerOptions: { maxParamLength: 200 },
    },
    routes,
    webApps,
    said,
  );
  const server = adapter.getInstance();
  server.server.maxConnections = config.connections;
  routes.watch(server);
  logRequests(server, log.level === 'debug' || log.level === 'trace');
  const own = ownOrigins(config);
  const ownAndUi = new Set([...own, ...temporalUiOrigins(config)]);
  server.addHook('onRequest', (request, reply, done) => {
    void reply.headers(said);
    try {
      refuseEncoded(request);
      refuseForeign(request, request.routeOptions.url === CODEC_ROUTE ? ownAndUi : own);
      done();
    } catch (error) {
      done(error as Error);
    }
  });
  recordRequests(server, parts.database, async (request) => findVisitor(request) ?? app.get(Doors).visitorOf(request));
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
  await webApps.serveFiles(server);
  await app.register(cookie);
  await app.register(multipart, { throwFileSizeLimit: true });
  if (!options.preview) app.get(ApiDocument).describe = () => describeApi(app);
  await app.init();
  return app;
}
