import type { FastifyRequest } from 'fastify';
import { problem } from './problem.js';

/** Nothing is unpacked here, so that nobody can send little that becomes much. @throws Problem `encoded-body` (415) */
export function refuseEncoded({ headers }: FastifyRequest): void {
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding.trim().toLowerCase() !== 'identity') throw problem('encoded-body');
}
