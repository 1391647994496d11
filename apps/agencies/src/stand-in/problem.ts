import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';

/** An answer that says what is wrong with a request, as RFC 9457 has it. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    /** last part of the problem's type, e.g. `order-exists` */
    readonly kind: string,
    readonly detail: string,
  ) {
    super(detail);
  }
}

export const ProblemBody = Type.Object(
  {
    type: Type.String({ description: 'what kind of problem, e.g. `urn:talent-window:problem:order-exists`' }),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.String({ description: 'what is wrong with this request' }),
  },
  { description: 'Problem details, RFC 9457' },
);

export function sendProblem(reply: FastifyReply, { status, kind, detail }: Problem): FastifyReply {
  const title = kind.replaceAll('-', ' ');
  const body = { type: `urn:talent-window:problem:${kind}`, title, status, detail };
  // Serialized here: the schema of the route describes its good answer only.
  return reply
    .code(status)
    .type('application/problem+json')
    .send(Buffer.from(JSON.stringify(body)));
}

export function answerError(error: FastifyError | Problem, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof Problem) return sendProblem(reply, error);
  const status = error.statusCode ?? 500;
  if (status < 500) return sendProblem(reply, new Problem(status, 'wrong-request', error.message));
  request.log.error(error);
  return sendProblem(reply, new Problem(500, 'internal-error', 'the stand-in failed; its log says why'));
}
