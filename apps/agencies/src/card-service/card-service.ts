import formbody from '@fastify/formbody';
import Fastify, { LogController } from 'fastify';
import type { FastifyBaseLogger } from 'fastify';
import { Type } from 'typebox';
import type { Cards } from '../certificate-authority/cards.js';
import type { App } from '../stand-in/app.js';
import { answerError, Problem } from '../stand-in/problem.js';
import type { StandIn } from '../stand-in/stand-in.js';
import { askForDomain, popupForm, selfTest } from './pages.js';
import { failed, Reader, SERVICE_VERSION } from './reader.js';
import type { SignPackage } from './reader.js';
import { RetCode } from './return-codes.js';

interface CardServiceParts {
  readonly log: FastifyBaseLogger;
  readonly standIn: StandIn;
  readonly cards: Cards;
  /** the site that needs not be allowed first, as those of the government need not with the real service */
  readonly platformUrl: string;
}

const Site = Type.String({ maxLength: 200 });
const HTML = 'text/html; charset=utf-8';

/**
 * The service that speaks to the card readers of a visitor's own machine, by the protocol of HiPKI LocalSignServer: a page of
 * another site opens `/popupForm` and speaks with it by messages. No answer carries CORS headers, so there is no other way in.
 */
export function buildCardService({ log, standIn, cards, platformUrl }: CardServiceParts): App {
  const app: App = Fastify({ loggerInstance: log, logController: new LogController({ disableRequestLogging: true }) });
  const reader = new Reader(cards);
  const domains = new AllowedDomains(standIn, new URL(platformUrl).hostname);
  app.setErrorHandler(answerError);
  void app.register(formbody);

  app.get('/popupForm', (_request, reply) => reply.type(HTML).send(popupForm()));
  app.get('/selfTest.htm', async (_request, reply) =>
    reply.type(HTML).send(selfTest(SERVICE_VERSION, await domains.list())),
  );

  const InfoQuery = Type.Object({
    site: Type.Optional(Site),
    withcert: Type.Optional(Type.String()),
    slotDescription: Type.Optional(Type.String({ maxLength: 100 })),
  });
  app.get('/pkcs11info', { schema: { querystring: InfoQuery } }, async ({ query }) => {
    if (!(await domains.has(query.site))) return failed(RetCode.SiteNotAllowed);
    return reader.info(query.withcert === 'true', query.slotDescription);
  });

  const SignQuery = Type.Object({ site: Type.Optional(Site) });
  app.post('/sign', { schema: { querystring: SignQuery } }, async ({ query, body }) => {
    if (!(await domains.has(query.site))) return failed(RetCode.SiteNotAllowed);
    const request = packageOf(body);
    return request ? reader.sign(request) : failed(RetCode.NoJson);
  });

  const DomainQuery = Type.Object({ domain: Site });
  app.get('/addDomain', { schema: { querystring: DomainQuery } }, ({ query }, reply) =>
    reply.type(HTML).send(askForDomain(query.domain)),
  );
  app.post('/addDomain', { schema: { body: DomainQuery } }, async (request, reply) => {
    // Its visitor allows a site on our page; no site does so for itself.
    if (request.headers['sec-fetch-site'] === 'cross-site')
      throw new Problem(403, 'cross-site', 'not from another site');
    await domains.add(request.body.domain);
    return reply.redirect('/selfTest.htm', 303);
  });
  return app;
}

/** `tbsPackage=` and JSON, which the real service takes without encoding. */
function packageOf(body: unknown): SignPackage | undefined {
  const text = typeof body === 'string' ? body.replace(/^tbsPackage=/, '') : '';
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Hosts whose pages may use the cards. */
class AllowedDomains {
  constructor(
    private readonly standIn: StandIn,
    private readonly own: string,
  ) {}

  async list(): Promise<readonly string[]> {
    const { rows } = await this.standIn.database.query<{ domain: string }>(
      'select domain from allowed_domain order by 1',
    );
    return [this.own, ...rows.map(({ domain }) => domain)];
  }

  async has(site: string | undefined): Promise<boolean> {
    if (site === undefined || !URL.canParse(site)) return false;
    return (await this.list()).includes(new URL(site).hostname);
  }

  async add(domain: string): Promise<void> {
    await this.standIn.database.query('insert into allowed_domain values ($1) on conflict do nothing', [
      URL.canParse(domain) ? new URL(domain).hostname : domain,
    ]);
  }
}
