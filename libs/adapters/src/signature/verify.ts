import { timingSafeEqual } from 'node:crypto';
import type { NonceStore } from './nonce-store.js';
import { computeSignature, SignatureHeader } from './string-to-sign.js';

/** A request may be this much older or newer than our clock. */
export const CLOCK_SKEW_SECONDS = 300;

export const SignatureFault = {
  /** a header is missing or has the wrong form */
  Malformed: 'malformed',
  UnknownKey: 'unknown-key',
  ClockSkew: 'clock-skew',
  WrongSignature: 'wrong-signature',
  /** the same request was here before */
  Replayed: 'replayed',
} as const;
export type SignatureFault = (typeof SignatureFault)[keyof typeof SignatureFault];

export type SignatureVerdict =
  | { readonly ok: true; readonly keyId: string }
  | { readonly ok: false; readonly status: 401 | 409; readonly fault: SignatureFault };

export interface RequestToVerify {
  readonly method: string;
  /** path with query, exactly as it stood in the request line */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** the bytes as they came */
  readonly body: Uint8Array;
  /** base64 keys by their name; more than one while one takes another's place, none where nobody knows the name */
  readonly findKeys: (keyId: string) => readonly string[];
  readonly nonces: NonceStore;
  readonly now?: Date;
}

const refuse = (fault: SignatureFault): SignatureVerdict => ({
  ok: false,
  status: fault === SignatureFault.Replayed ? 409 : 401,
  fault,
});

const FORMS: Record<SignatureHeader, RegExp> = {
  [SignatureHeader.KeyId]: /^[a-z0-9-]{1,64}$/,
  [SignatureHeader.Timestamp]: /^\d{1,12}$/,
  [SignatureHeader.Nonce]: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  [SignatureHeader.Signature]: /^[0-9a-f]{64}$/,
};

/** Judges one request; never throws on what a stranger sent. */
export async function verifyRequest(request: RequestToVerify): Promise<SignatureVerdict> {
  const read = (name: SignatureHeader): string | undefined => {
    const value = request.headers[name];
    return typeof value === 'string' && FORMS[name].test(value) ? value : undefined;
  };
  const keyId = read(SignatureHeader.KeyId);
  const timestamp = read(SignatureHeader.Timestamp);
  const nonce = read(SignatureHeader.Nonce);
  const signature = read(SignatureHeader.Signature);
  if (!keyId || !timestamp || !nonce || !signature) return refuse(SignatureFault.Malformed);

  const keys = request.findKeys(keyId);
  if (keys.length === 0) return refuse(SignatureFault.UnknownKey);

  const now = (request.now ?? new Date()).getTime() / 1000;
  if (Math.abs(now - Number(timestamp)) > CLOCK_SKEW_SECONDS) return refuse(SignatureFault.ClockSkew);

  const { method, path, body } = request;
  const given = Buffer.from(signature, 'hex');
  const isOf = (key: string): boolean =>
    timingSafeEqual(computeSignature({ method, path, timestamp, nonce, body }, key), given);
  if (!keys.some(isOf)) return refuse(SignatureFault.WrongSignature);

  // The nonce comes last, so that a stranger can neither fill the store nor use up somebody else's nonce.
  const forgetAt = new Date((Number(timestamp) + CLOCK_SKEW_SECONDS + 1) * 1000);
  if (!(await request.nonces.remember(keyId, nonce, forgetAt))) return refuse(SignatureFault.Replayed);
  return { ok: true, keyId };
}
