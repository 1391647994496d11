import * as pkijs from 'pkijs';
import type { ReadCertificate } from './certificate.js';
import { isForSignatures, policiesOf } from './certificate.js';
import { CertificateRefusal } from './refusal.js';
import type { Authority, Root, TrustList } from './trust-list.js';

export interface Path {
  readonly authority: Authority;
  readonly root: Root;
}

const SMALLEST_RSA = 2048;
const CURVES: readonly (string | undefined)[] = ['prime256v1', 'secp384r1', 'secp521r1'];
/** SHA-1 is forgeable since 2017; the authorities have signed by SHA-256 since before. */
const STRONG = /sha(256|384|512)/i;

/**
 * The way from a configured root to a certificate. What is most often wrong is looked at first, so that its holder learns what it
 * is; the path validation of RFC 5280 has the last word.
 */
export async function findPath(
  certificate: ReadCertificate,
  { roots, authorities }: TrustList,
  at: Date,
): Promise<Path | CertificateRefusal> {
  const { pki, x509 } = certificate;
  const issuer = authorities.find(({ certificate: it }) => x509.checkIssued(it.x509) && x509.verify(it.x509.publicKey));
  if (!issuer) {
    return pki.issuer.isEqual(pki.subject) ? CertificateRefusal.SelfSigned : CertificateRefusal.UnknownIssuer;
  }
  if (pki.notBefore.value > at) return CertificateRefusal.NotYetValid;
  if (pki.notAfter.value < at) return CertificateRefusal.Expired;
  if (!isForSignatures(certificate)) return CertificateRefusal.WrongUse;
  if (!policiesOf(certificate).some((it) => issuer.policies.includes(it))) return CertificateRefusal.WrongPolicy;
  if (!isStrong(certificate)) return CertificateRefusal.TooWeak;
  for (const root of roots)
    if (await holds(certificate, { authority: issuer, root }, at)) return { authority: issuer, root };
  return CertificateRefusal.BrokenPath;
}

function isStrong({ x509: { publicKey }, pki }: ReadCertificate): boolean {
  const { modulusLength = 0, namedCurve } = publicKey.asymmetricKeyDetails ?? {};
  const isKeyStrong =
    publicKey.asymmetricKeyType === 'rsa' ? modulusLength >= SMALLEST_RSA : CURVES.includes(namedCurve);
  const { hash } = pkijs
    .getCrypto(true)
    .getAlgorithmByOID<{ hash?: { name: string } }>(pki.signatureAlgorithm.algorithmId) as { hash?: { name: string } };
  return isKeyStrong && STRONG.test((hash?.name ?? '').replace('-', ''));
}

async function holds(certificate: ReadCertificate, { authority, root }: Path, at: Date): Promise<boolean> {
  const engine = new pkijs.CertificateChainValidationEngine({
    trustedCerts: [root.certificate.pki],
    certs: [authority.certificate.pki, certificate.pki],
    checkDate: at,
  });
  const { result } = await engine.verify({ initialPolicySet: [...authority.policies], initialExplicitPolicy: true });
  return result;
}
