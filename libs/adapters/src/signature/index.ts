export { computeSignature, sha256Hex, SignatureHeader } from './string-to-sign.js';
export type { SignedParts } from './string-to-sign.js';
export { signRequest } from './sign.js';
export type { RequestToSign } from './sign.js';
export { CLOCK_SKEW_SECONDS, SignatureFault, verifyRequest } from './verify.js';
export type { RequestToVerify, SignatureVerdict } from './verify.js';
export type { NonceStore } from './nonce-store.js';
