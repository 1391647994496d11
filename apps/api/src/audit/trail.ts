import type { Actor } from '@talent-window/contracts/vocabulary';
import type { FastifyRequest } from 'fastify';

/** What the audit needs to know of a request when its answer is about to leave. */
export interface Trail {
  /** what has been audited in its course already, by what did it */
  readonly audited: string[];
  /** absent where no route was found */
  operation?: string;
  /** as whom the visitor acts */
  actor?: Actor;
  /** why it was not done */
  reason?: string;
}

const TRAILS = new WeakMap<FastifyRequest, Trail>();

export function trailOf(request: FastifyRequest): Trail {
  const known = TRAILS.get(request);
  if (known) return known;
  const trail: Trail = { audited: [] };
  TRAILS.set(request, trail);
  return trail;
}
