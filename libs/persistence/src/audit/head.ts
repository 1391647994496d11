import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import type { JsonWebKey, KeyObject } from 'node:crypto';
import type { Day } from '@talent-window/contracts/vocabulary';
import { canonicalOf, hashOf } from './chain.js';

/** Where a chain ended when its day did. */
export type ChainEnd = readonly [chain: string, seq: number, hash: string];

/** The platform's word on all chains that grew on a day. */
export interface AuditHead {
  readonly day: Day;
  /** hash of the head before; null for the first */
  readonly prev: string | null;
  /** by name */
  readonly chains: readonly ChainEnd[];
  readonly hash: string;
  /** JWS (RFC 7515), Ed25519; its header has the public key */
  readonly signature: string;
}

export const headHashOf = ({ day, prev, chains }: Pick<AuditHead, 'day' | 'prev' | 'chains'>): string =>
  hashOf({ day, prev, chains });

/** What stands before the 32 bytes of an Ed25519 key in PKCS#8 [RFC 8410 §7]. */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

export const signingKeyOf = (secret: Uint8Array): KeyObject =>
  createPrivateKey({ key: Buffer.concat([PKCS8, secret]), format: 'der', type: 'pkcs8' });

export function signHead({ day, prev, hash }: Omit<AuditHead, 'signature' | 'chains'>, key: KeyObject): string {
  const jwk = createPublicKey(key).export({ format: 'jwk' });
  const header = { alg: 'EdDSA', jwk, kid: thumbprintOf(jwk) };
  const signed = `${encoded(header)}.${encoded({ day, hash, prev })}`;
  return `${signed}.${sign(null, Buffer.from(signed), key).toString('base64url')}`;
}

/** @returns the thumbprint of the key that signed just this head; undefined where none did */
export function signerOf({ day, prev, hash, signature }: Omit<AuditHead, 'chains'>): string | undefined {
  const [header = '', payload = '', sealed = ''] = signature.split('.');
  try {
    const { alg, jwk } = JSON.parse(Buffer.from(header, 'base64url').toString()) as { alg?: string; jwk?: JsonWebKey };
    if (alg !== 'EdDSA' || jwk?.crv !== 'Ed25519' || payload !== encoded({ day, hash, prev })) return undefined;
    const key = createPublicKey({ key: jwk, format: 'jwk' });
    const isGenuine = verify(null, Buffer.from(`${header}.${payload}`), key, Buffer.from(sealed, 'base64url'));
    return isGenuine ? thumbprintOf(jwk) : undefined;
  } catch {
    return undefined;
  }
}

/** RFC 7638. */
const thumbprintOf = ({ crv, kty, x }: JsonWebKey): string =>
  createHash('sha256').update(canonicalOf({ crv, kty, x })).digest('base64url');

const encoded = (value: unknown): string => Buffer.from(canonicalOf(value)).toString('base64url');
