import type { Actor } from '@talent-window/contracts/vocabulary';
import { ANONYMOUS } from '@talent-window/contracts/vocabulary';
import { auditAct, watchAudit } from '@talent-window/persistence';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import type { Visitor } from '../session/visitor.js';
import { actionOf, Audited, AUDITED } from './audited.js';
import { trailOf } from './trail.js';
import { Watched } from './watched.js';

const CASE_NO = /^\d{12}$/;
/** What a stranger may try, and what is to be known of it though nobody is signed in. */
const TRIED_BY_STRANGERS: readonly unknown[] = [Audited.SignIn, Audited.Step, Audited.Watch];
const REFUSED = new Set([401, 403, 404, 409, 429]);

type VisitorOf = (request: FastifyRequest) => Promise<Visitor>;

/**
 * Records what is read and what is refused before the answer leaves: who cannot be recorded gets no answer. What is changed is
 * recorded by what changes it, in the same transaction; here it is only seen that it was.
 */
export function recordRequests(server: FastifyInstance, database: DataSource, visitorOf: VisitorOf): void {
  const watched = new Watched(database);
  server.addHook('onRequest', (request, _reply, done) =>
    watchAudit({ cause: request.id, audited: trailOf(request).audited }, done),
  );
  server.addHook('onSend', async (request, reply) => {
    const { operation } = trailOf(request);
    const kind = operation === undefined ? undefined : AUDITED[operation];
    if (operation === undefined || typeof kind !== 'string') return;
    if (kind === Audited.Watch && isDone(reply) && watched.isKnown(request)) return;
    await record(request, reply, operation, kind);
  });

  async function record(request: FastifyRequest, reply: FastifyReply, operation: string, kind: Audited): Promise<void> {
    const trail = trailOf(request);
    const action = actionOf(operation, kind);
    if (isDone(reply)) {
      if (trail.audited.length > 0 || kind === Audited.Step) return;
      const actor = await actorOf(request);
      if (kind === Audited.Watch) return watched.record(request, { actor, action, ...aboutOf(request) });
      const said = kind === Audited.Act ? `${action}:nothing-changed` : action;
      return auditAct(database, { actor, action: said, ...aboutOf(request) });
    }
    // Who knows better what was tried has said so.
    if (trail.audited.some((done) => done.endsWith(':refused'))) return;
    const { statusCode: status } = reply;
    const { reason = String(status) } = trail;
    if (!REFUSED.has(status) || (status === 404 && !reason.startsWith('no-such'))) return;
    const actor = await actorOf(request);
    if (actor === ANONYMOUS && !TRIED_BY_STRANGERS.includes(kind)) return;
    await auditAct(database, {
      actor,
      action: `${action}:refused`,
      ...refusedOf(request, status, reason),
    });
  }

  async function actorOf(request: FastifyRequest): Promise<Actor> {
    const { actor } = trailOf(request);
    if (actor) return actor;
    const { sender } = request.params as { readonly sender?: string };
    if (sender !== undefined && AUDITED_SENDERS.test(sender)) return { id: sender, role: 'system' };
    const visitor = await visitorOf(request);
    return visitor.actedAs ?? visitor.actors()[0] ?? ANONYMOUS;
  }
}

/** Names of systems, and nothing that somebody makes up. */
const AUDITED_SENDERS = /^[a-z-]{1,40}$/;

const isDone = ({ statusCode }: FastifyReply): boolean => statusCode < 400;

interface About {
  readonly caseNo?: string;
  readonly details: Readonly<Record<string, string | number>>;
}

/** What a request is about, by what its address names: numbers and ids, never a person. */
function aboutOf({ params, body }: FastifyRequest): About {
  const { caseNo, ...named } = params as Readonly<Record<string, string>>;
  const asked = caseNo ?? (body as { readonly caseNo?: unknown } | undefined)?.caseNo;
  return { ...(typeof asked === 'string' && CASE_NO.test(asked) ? { caseNo: asked } : {}), details: shortened(named) };
}

/**
 * Who asks for a case that is not there, or not theirs, leaves it in a chain of their own and none in that of the case; so does whose
 * role does not get as far as asking which case it is, or anybody could begin chains of cases that are made up.
 */
function refusedOf(request: FastifyRequest, status: number, reason: string): About {
  const { caseNo, details } = aboutOf(request);
  const why = { ...details, reason, status };
  if (caseNo === undefined) return { details: why };
  return status === 404 || status === 401 || reason === 'wrong-role'
    ? { details: { ...why, caseNo } }
    : { caseNo, details: why };
}

const shortened = (named: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(named).map(([name, value]) => [name, value.slice(0, 60)]));
