import { randomBytes } from 'node:crypto';

// Crockford's base 32: nothing that is mistaken for something else when read out on the telephone.
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A reference code of ten characters: stands in the answer and in the log. */
export function newReference(): string {
  let reference = '';
  for (const byte of randomBytes(10)) reference += DIGITS[byte % 32];
  return reference;
}

const TRACEPARENT = /^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/;

/** The trace that the caller's `traceparent` (W3C Trace Context) names. */
export function traceOf(traceparent: unknown): string | undefined {
  return typeof traceparent === 'string' ? TRACEPARENT.exec(traceparent)?.[1] : undefined;
}
