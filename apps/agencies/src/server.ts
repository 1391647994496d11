import formbody from '@fastify/formbody';
import Fastify, { LogController } from 'fastify';
import type { FastifyBaseLogger } from 'fastify';
import {
  addAuthorityRoutes,
  AUTHORITY_TITLE,
  CERTIFICATE_AUTHORITY,
} from './certificate-authority/authority-routes.js';
import type { AuthorityParts } from './certificate-authority/authority-routes.js';
import type { Eip } from './eip/eip.js';
import { addEipRoutes, EIP } from './eip/eip-routes.js';
import { EIP_TITLE } from './eip/sign-out-pages.js';
import { addMailRoutes, MAIL_CATCHER, MAIL_TITLE } from './mail-catcher/mail-routes.js';
import type { Agency } from './stand-in/agency.js';
import type { App } from './stand-in/app.js';
import { publishContract } from './stand-in/contract.js';
import { addDeskRoutes } from './stand-in/desk-routes.js';
import { both, html, page } from './stand-in/html.js';
import { answerError, Problem, sendProblem } from './stand-in/problem.js';
import { playFaults } from './stand-in/play-faults.js';
import { addSignedRoutes } from './stand-in/signed-routes.js';
import type { StandIn } from './stand-in/stand-in.js';

declare module 'fastify' {
  interface FastifyInstance {
    /** where browsers find this server */
    publicUrl: () => string;
  }
  interface FastifyContextConfig {
    /** a page of another site leads its visitor here by a form */
    fromAnywhere?: boolean;
  }
}

export interface StaffedAgency {
  readonly agency: Agency;
  readonly standIn: StandIn;
}
interface ServerParts {
  readonly log: FastifyBaseLogger;
  readonly agencies: readonly StaffedAgency[];
  readonly mail: StandIn;
  readonly authority: AuthorityParts;
  readonly eip: { readonly standIn: StandIn; readonly eip: Eip };
  readonly publicUrl: () => string;
}

/** One server for all agencies, a path prefix each. */
export function buildServer({ log, agencies, mail, authority, eip: portal, publicUrl }: ServerParts): App {
  const app: App = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: true,
    // Checks are compiled at every start, of which tests have many; each is run a few times only.
    ajv: {
      customOptions: { coerceTypes: false, removeAdditional: false, useDefaults: false, code: { optimize: false } },
    },
  });
  app.decorate('publicUrl', publicUrl);
  app.setErrorHandler(answerError);
  app.setNotFoundHandler((_request, reply) =>
    sendProblem(reply, new Problem(404, 'unknown-address', 'nothing is here')),
  );
  // The desks need no sign-in, so no page from elsewhere may post to them through its visitor's browser.
  app.addHook('onRequest', async ({ method, headers, routeOptions }, reply) => {
    if (method !== 'GET' && !routeOptions.config.fromAnywhere && headers['sec-fetch-site'] === 'cross-site') {
      return sendProblem(reply, new Problem(403, 'cross-site', 'another site may not post here'));
    }
  });
  void app.register(formbody);
  app.get('/health', () => ({ status: 'ok' }));
  app.get('/', (_request, reply) => reply.type('text/html; charset=utf-8').send(renderIndex(agencies)));

  for (const { agency, standIn } of agencies) {
    const routes = async (scope: App): Promise<void> => {
      await publishContract(scope, agency);
      const { signedRoutes, ownProtocol } = agency;
      if (signedRoutes) addSignedRoutes(scope, standIn, (signed) => signedRoutes(signed, standIn));
      if (ownProtocol)
        await scope.register(async (own: App) => {
          playFaults(own, standIn);
          ownProtocol(own, standIn);
        });
      addDeskRoutes(scope, standIn, agency.title, () => agency.desk(standIn));
      agency.openRoutes?.(scope, standIn);
    };
    void app.register(routes, { prefix: `/${agency.name}` });
  }
  void app.register(async (scope: App) => addMailRoutes(scope, mail), { prefix: `/${MAIL_CATCHER}` });
  void app.register(async (scope: App) => addAuthorityRoutes(scope, authority), {
    prefix: `/${CERTIFICATE_AUTHORITY}`,
  });
  void app.register(async (scope: App) => addEipRoutes(scope, portal.standIn, portal.eip), { prefix: `/${EIP}` });
  return app;
}

function renderIndex(agencies: readonly StaffedAgency[]): string {
  const links = agencies.map(
    ({ agency: { name, title } }) => html`<li><a href="/${name}/">${both(title.zh, title.en)}</a></li>`,
  );
  const content = html`<ul>
    ${links}
    <li><a href="/${EIP}/">${both(EIP_TITLE.zh, EIP_TITLE.en)}</a></li>
    <li><a href="/${MAIL_CATCHER}/">${both(MAIL_TITLE.zh, MAIL_TITLE.en)}</a></li>
    <li><a href="/${CERTIFICATE_AUTHORITY}/">${both(AUTHORITY_TITLE.zh, AUTHORITY_TITLE.en)}</a></li>
  </ul>`;
  return page({ zh: '外部系統', en: 'Outside systems' }, content);
}
