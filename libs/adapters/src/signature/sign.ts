import { randomUUID } from 'node:crypto';
import { computeSignature, SignatureHeader } from './string-to-sign.js';
import type { SignedBody } from './string-to-sign.js';

export interface RequestToSign {
  readonly method: string;
  /** path with query, exactly as it will stand in the request line */
  readonly path: string;
  readonly body: SignedBody;
  /** name of the shared key */
  readonly keyId: string;
  /** base64 */
  readonly key: string;
  readonly now?: Date;
}

/** The four headers that make a request ours; a fresh nonce each time, so sign every attempt anew. */
export function signRequest({
  method,
  path,
  body,
  keyId,
  key,
  now = new Date(),
}: RequestToSign): Record<SignatureHeader, string> {
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const nonce = randomUUID();
  return {
    [SignatureHeader.KeyId]: keyId,
    [SignatureHeader.Timestamp]: timestamp,
    [SignatureHeader.Nonce]: nonce,
    [SignatureHeader.Signature]: computeSignature({ method, path, timestamp, nonce, body }, key).toString('hex'),
  };
}
