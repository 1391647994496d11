import { Type } from 'typebox';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { App } from '../stand-in/app.js';
import { addDeskRoutes, done } from '../stand-in/desk-routes.js';
import { playFaults } from '../stand-in/play-faults.js';
import { Problem } from '../stand-in/problem.js';
import type { StandIn } from '../stand-in/stand-in.js';
import { ONE_FACTOR } from './client.js';
import type { Eip } from './eip.js';
import { named } from '../stand-in/named.js';
import { eipDesk } from './eip-desk.js';
import { codePage, passwordPage } from './sign-in-pages.js';
import { EIP_TITLE } from './sign-out-pages.js';

export const EIP = 'eip';

export function addEipRoutes(app: App, standIn: StandIn, eip: Eip): void {
  addDeskRoutes(app, standIn, EIP_TITLE, () => Promise.resolve(eipDesk(eip.officers.list())));
  addOperatorRoutes(app, standIn, eip);
  const played = (name: string, add: (scope: App, eip: Eip) => void): void =>
    void app.register(
      named(name, async (scope: App) => {
        playFaults(scope, standIn);
        add(scope, eip);
      }),
    );
  played('eip-sign-in', addSignInRoutes);
  played('eip-protocol', addProtocolRoutes);
}

function addOperatorRoutes(app: App, standIn: StandIn, eip: Eip): void {
  const hide = true;
  const home = `/${EIP}/`;
  app.post('/desk/keys', { schema: { hide } }, async (request, reply) => {
    await eip.rotateKeys();
    return done(request, reply, home);
  });

  const body = Type.Object({ email: Type.String() });
  const officerOf = ({ email }: { readonly email: string }) => {
    const officer = eip.officers.find(email);
    if (!officer) throw new Problem(404, 'unknown-officer', 'no officer has this address');
    return officer;
  };
  const note = (what: string, reference: string): Promise<void> =>
    standIn.transact((tx) => standIn.record(tx, { what, reference, details: {} }));

  app.post('/desk/suspend', { schema: { hide, body } }, async (request, reply) => {
    const officer = officerOf(request.body);
    eip.officers.setServing(officer, false);
    await note('officer-suspended', officer.subject);
    return done(request, reply, home, { told: await eip.endSessionsOf(officer) });
  });
  app.post('/desk/reinstate', { schema: { hide, body } }, async (request, reply) => {
    const officer = officerOf(request.body);
    eip.officers.setServing(officer, true);
    await note('officer-reinstated', officer.subject);
    return done(request, reply, home);
  });
  app.post('/desk/end-sessions', { schema: { hide, body } }, async (request, reply) =>
    done(request, reply, home, { told: await eip.endSessionsOf(officerOf(request.body)) }),
  );
}

function addSignInRoutes(app: App, eip: Eip): void {
  const hide = true;
  const params = Type.Object({ uid: Type.String({ maxLength: 100 }) });
  const show = (reply: FastifyReply, page: string, status = 200): FastifyReply =>
    reply.code(status).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(page);

  app.get('/sign-in/:uid', { schema: { hide, params } }, async (request, reply) => {
    const provider = await eip.provider();
    await provider.interactionDetails(request.raw, reply.raw);
    return show(reply, passwordPage(request.url, eip.officers.list()));
  });

  const Password = Type.Object({ email: Type.String(), password: Type.String() });
  app.post('/sign-in/:uid', { schema: { hide, params, body: Password } }, async (request, reply) => {
    const provider = await eip.provider();
    const { uid } = await provider.interactionDetails(request.raw, reply.raw);
    const { email, password } = request.body;
    const officer = eip.officers.find(email);
    const asked = (again: 'wrong' | 'left'): FastifyReply =>
      show(reply, passwordPage(request.url, eip.officers.list(), again), 401);
    if (!officer || password !== eip.password) return asked('wrong');
    if (!eip.officers.isServing(officer)) return asked('left');
    if (officer.hasOnlyPassword) return finish(eip, request, reply, officer.subject, ONE_FACTOR);
    return show(reply, codePage(`${request.url}/code`, eip.sendCode(uid, officer)));
  });

  const Code = Type.Object({ code: Type.String({ maxLength: 20 }) });
  app.post('/sign-in/:uid/code', { schema: { hide, params, body: Code } }, async (request, reply) => {
    const provider = await eip.provider();
    const { uid } = await provider.interactionDetails(request.raw, reply.raw);
    const sent = eip.codes.get(uid);
    if (!sent) return reply.redirect(request.url.replace(/\/code$/, ''), 303);
    if (sent.code !== request.body.code) {
      return show(reply, codePage(request.url, eip.sendCode(uid, sent.officer), 'code'), 401);
    }
    eip.codes.delete(uid);
    return finish(eip, request, reply, sent.officer.subject, eip.client.twoFactors);
  });
}

async function finish(
  eip: Eip,
  request: FastifyRequest,
  reply: FastifyReply,
  accountId: string,
  acr: string,
): Promise<FastifyReply> {
  const provider = await eip.provider();
  const amr = acr === ONE_FACTOR ? ['pwd'] : ['pwd', 'otp'];
  const to = await provider.interactionResult(request.raw, reply.raw, {
    login: { accountId, acr, amr, remember: true },
  });
  return reply.redirect(to, 303);
}

/** Everything else is the provider's, which reads its bodies itself. */
function addProtocolRoutes(app: App, eip: Eip): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, _payload, parsed) => parsed(null));
  const config = { fromAnywhere: true };
  const serve = async ({ raw }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const handle = (await eip.provider()).callback();
    reply.hijack();
    // It knows its routes without our prefix, and tells the prefix from the two addresses.
    const { url = '/' } = raw;
    await handle(Object.assign(raw, { originalUrl: url, url: url.slice(EIP.length + 1) || '/' }), reply.raw);
    return reply;
  };
  app.route({ method: ['GET', 'POST', 'OPTIONS'], url: '/*', config, schema: { hide: true }, handler: serve });
}
