import formbody from '@fastify/formbody';
import type { AgencySystem } from '@talent-window/contracts/vocabulary';
import Fastify from 'fastify';
import type { FastifyBaseLogger } from 'fastify';
import type { Agency } from './stand-in/agency.js';
import type { App } from './stand-in/app.js';
import { publishContract } from './stand-in/contract.js';
import { addDeskRoutes } from './stand-in/desk-routes.js';
import { answerError, Problem, sendProblem } from './stand-in/problem.js';
import { addSignedRoutes } from './stand-in/signed-routes.js';
import type { StandIn } from './stand-in/stand-in.js';

declare module 'fastify' {
  interface FastifyInstance {
    /** where browsers find this server */
    publicUrl: () => string;
  }
}

interface ServerParts {
  readonly log: FastifyBaseLogger;
  readonly agencies: readonly Agency[];
  readonly findStandIn: (name: AgencySystem) => StandIn;
  /** base64, by agency */
  readonly keys: Readonly<Record<AgencySystem, string>>;
  readonly publicUrl: () => string;
}

/** One server for all agencies, a path prefix each. */
export function buildServer({ log, agencies, findStandIn, keys, publicUrl }: ServerParts): App {
  const app: App = Fastify({
    loggerInstance: log,
    disableRequestLogging: true,
    forceCloseConnections: true,
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false, useDefaults: false } },
  });
  app.decorate('publicUrl', publicUrl);
  app.setErrorHandler(answerError);
  app.setNotFoundHandler((_request, reply) =>
    sendProblem(reply, new Problem(404, 'unknown-address', 'nothing is here')),
  );
  // The desks need no sign-in, so no page from elsewhere may post to them through its visitor's browser.
  app.addHook('onRequest', async ({ method, headers }, reply) => {
    if (method !== 'GET' && headers['sec-fetch-site'] === 'cross-site') {
      return sendProblem(reply, new Problem(403, 'cross-site', 'another site may not post here'));
    }
  });
  void app.register(formbody);
  app.get('/health', () => ({ status: 'ok' }));
  for (const agency of agencies) {
    const standIn = findStandIn(agency.name);
    void app.register(
      async (scope: App) => {
        await publishContract(scope, agency);
        addSignedRoutes(scope, standIn, keys[agency.name], (signed) => agency.signedRoutes(signed, standIn));
        addDeskRoutes(scope, standIn, agency.title, () => agency.desk(standIn));
        agency.openRoutes?.(scope, standIn);
      },
      { prefix: `/${agency.name}` },
    );
  }
  return app;
}
