import { randomFillSync } from 'node:crypto';

// Crockford's base 32: nothing that is mistaken for something else when read out on the telephone.
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 10;

/** Random bytes for some hundred requests: each request has a reference, few are ever looked at. */
const pool = Buffer.alloc(LENGTH * 400);
let used = pool.length;

/** A reference code of ten characters: stands in the answer and in the log. */
export function newReference(): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  let reference = '';
  for (const end = used + LENGTH; used < end; used += 1) reference += DIGITS[(pool[used] ?? 0) % 32];
  return reference;
}

const TRACEPARENT = /^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/;

/** The trace that the caller's `traceparent` (W3C Trace Context) names. */
export function traceOf(traceparent: unknown): string | undefined {
  return typeof traceparent === 'string' ? TRACEPARENT.exec(traceparent)?.[1] : undefined;
}
