import { createHash, createHmac } from 'node:crypto';

export const SignatureHeader = {
  KeyId: 'x-tw-key-id',
  Timestamp: 'x-tw-timestamp',
  Nonce: 'x-tw-nonce',
  Signature: 'x-tw-signature',
} as const;
export type SignatureHeader = (typeof SignatureHeader)[keyof typeof SignatureHeader];

/** The bytes, or where they are too many to be held at once, their SHA-256 in hex. */
export type SignedBody = Uint8Array | { readonly sha256: string };

/** What both sides sign. */
export interface SignedParts {
  readonly method: string;
  /** path with query, exactly as it stands in the request line */
  readonly path: string;
  /** unix seconds, as text */
  readonly timestamp: string;
  readonly nonce: string;
  readonly body: SignedBody;
}

export const sha256Hex = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const hashOf = (body: SignedBody): string => ('sha256' in body ? body.sha256 : sha256Hex(body));

/** HMAC-SHA256 over method, path, time, nonce and hash of the body; `key` is base64. */
export function computeSignature({ method, path, timestamp, nonce, body }: SignedParts, key: string): Buffer {
  const text = [method.toUpperCase(), path, timestamp, nonce, hashOf(body)].join('\n');
  return createHmac('sha256', Buffer.from(key, 'base64')).update(text).digest();
}
