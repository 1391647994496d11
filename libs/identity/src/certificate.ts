import { createHash, X509Certificate } from 'node:crypto';
import type * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { OID } from './object-identifiers.js';

/** A certificate, read once by both libraries: one knows paths, the other keys. */
export interface ReadCertificate {
  readonly pki: pkijs.Certificate;
  readonly x509: X509Certificate;
}

/** Far above any certificate of a card. */
const LONGEST = 16 * 1024;

/** From DER or PEM; undefined where it is neither. */
export function readCertificate(bytes: Uint8Array | string): ReadCertificate | undefined {
  if (bytes.length > LONGEST) return undefined;
  try {
    const x509 = new X509Certificate(bytes);
    return { x509, pki: pkijs.Certificate.fromBER(Uint8Array.from(x509.raw)) };
  } catch {
    return undefined;
  }
}

/** What a certificate is known by in our tables. */
export const fingerprintOf = ({ x509 }: ReadCertificate): string => createHash('sha256').update(x509.raw).digest('hex');

/** The value of a part of the subject's name. */
export function findInSubject({ pki }: ReadCertificate, type: string): string | undefined {
  const value: unknown = pki.subject.typesAndValues.find((part) => part.type === type)?.value.valueBlock.value;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The first value of an attribute in the extension `subjectDirectoryAttributes` (RFC 5280 section 4.2.1.8). */
export function findAttribute({ pki }: ReadCertificate, type: string): string | undefined {
  const extension = pki.extensions?.find(({ extnID }) => extnID === OID.subjectDirectoryAttributes);
  if (!extension) return undefined;
  const { attributes } = pkijs.SubjectDirectoryAttributes.fromBER(
    Uint8Array.from(extension.extnValue.valueBlock.valueHexView),
  );
  const found = attributes.find((attribute) => attribute.type === type)?.values[0] as asn1js.BaseBlock | undefined;
  const value: unknown = (found?.valueBlock as { value?: unknown } | undefined)?.value;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function policiesOf({ pki }: ReadCertificate): readonly string[] {
  const extension = pki.extensions?.find(({ extnID }) => extnID === OID.certificatePolicies);
  const parsed = extension?.parsedValue as pkijs.CertificatePolicies | undefined;
  return parsed?.certificatePolicies.map(({ policyIdentifier }) => policyIdentifier) ?? [];
}

/** Key usage bit 0, digitalSignature; a certificate that does not say what its key is for is not taken. */
export function isForSignatures({ pki, x509 }: ReadCertificate): boolean {
  const extension = pki.extensions?.find(({ extnID }) => extnID === OID.keyUsage);
  const bits = extension?.parsedValue as asn1js.BitString | undefined;
  return !x509.ca && ((bits?.valueBlock.valueHexView[0] ?? 0) & 0x80) !== 0;
}
