export { CertificateVerifier } from './certificate-verifier.js';
export type { Proof, Proven, Verdict } from './certificate-verifier.js';
export type { Business, Citizen, Holder } from './holder.js';
export { CLASS_3_ASSURANCE, OID } from './object-identifiers.js';
export { CertificateRefusal } from './refusal.js';
export { HolderKind, loadTrustList, parseTrustList } from './trust-list.js';
export type { Authority, Root, StatusPlaces, TrustList } from './trust-list.js';
