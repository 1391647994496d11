import type { FastifyReply, FastifyRequest } from 'fastify';
import type { OpenSession } from './visitor.js';

/** How a web app knows who is signed in to it. */
export interface Door {
  /** The session that came with a request; undefined where there is none or it is over. */
  find(request: FastifyRequest): Promise<OpenSession | undefined>;
  /** Gives a session in use more time, where this door does. */
  renew(session: OpenSession, request: FastifyRequest, reply: FastifyReply): Promise<void>;
  /** Ends a session and takes its cookie back. */
  close(session: OpenSession, reply: FastifyReply): Promise<void>;
}
