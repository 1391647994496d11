import { randomBytes } from 'node:crypto';
import type { webcrypto } from 'node:crypto';
import { OID } from '@talent-window/identity';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';

/** A key with the certificate that says whose it is. */
export interface Certified {
  readonly certificate: pkijs.Certificate;
  readonly privateKey: webcrypto.CryptoKey;
}

export type NameParts = readonly (readonly [type: string, value: string])[];

/** Bits of the extension keyUsage. */
export const KeyUsage = {
  Signatures: 0x80,
  Encipherment: 0x20,
  CertificatesAndLists: 0x06,
} as const;
export type KeyUsage = (typeof KeyUsage)[keyof typeof KeyUsage];

/** What a certificate is to say. */
export interface ToCertify {
  readonly subject: NameParts;
  readonly publicKey: webcrypto.CryptoKey;
  readonly from: Date;
  readonly until: Date;
  readonly usage: KeyUsage;
  readonly policy: string;
  /** values of `subjectDirectoryAttributes` by object identifier */
  readonly attributes?: Readonly<Record<string, string>>;
}

const COUNTRY = '2.5.4.6';
const BASIC_CONSTRAINTS = '2.5.29.19';

export const RSA_KEY = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  modulusLength: 2048,
  publicExponent: Uint8Array.of(1, 0, 1),
} as const;

/** Signed by the issuer, or by itself where there is none. */
export async function certify(what: ToCertify, by: Certified | webcrypto.CryptoKey): Promise<pkijs.Certificate> {
  const issuer = 'certificate' in by ? by : undefined;
  const certificate = new pkijs.Certificate();
  certificate.version = 2;
  certificate.serialNumber = new asn1js.Integer({ valueHex: bufferOf(newSerial()) });
  certificate.subject = nameOf(what.subject);
  certificate.issuer = issuer ? issuer.certificate.subject : certificate.subject;
  certificate.notBefore.value = what.from;
  certificate.notAfter.value = what.until;
  await certificate.subjectPublicKeyInfo.importKey(what.publicKey);
  certificate.extensions = extensionsOf(what);
  await certificate.sign(issuer ? issuer.privateKey : (by as webcrypto.CryptoKey), 'SHA-256');
  // Read back: what was made in memory lacks what only parsing fills in.
  return pkijs.Certificate.fromBER(derOf(certificate));
}

export const derOf = (it: { toSchema(encode?: boolean): { toBER(): ArrayBuffer } }): ArrayBuffer =>
  it.toSchema(true).toBER();

export const bufferOf = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;

export const pemOf = (certificate: pkijs.Certificate): string => {
  const lines = Buffer.from(derOf(certificate)).toString('base64').replace(/.{64}/g, '$&\n');
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
};

/** Positive, and nobody foresees it. */
function newSerial(): Uint8Array {
  const bytes = randomBytes(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return bytes;
}

/** One part after the other; the library by itself would join them to one. */
function nameOf(parts: NameParts): pkijs.RelativeDistinguishedNames {
  const sets = parts.map(([type, value]) => {
    const isPrintable = type === COUNTRY || type === OID.serialNumber;
    const text = isPrintable ? new asn1js.PrintableString({ value }) : new asn1js.Utf8String({ value });
    return new asn1js.Set({ value: [new pkijs.AttributeTypeAndValue({ type, value: text }).toSchema()] });
  });
  return pkijs.RelativeDistinguishedNames.fromBER(new asn1js.Sequence({ value: sets }).toBER());
}

function extensionsOf({ usage, policy, attributes }: ToCertify): pkijs.Extension[] {
  const extension = (extnID: string, critical: boolean, value: { toBER(): ArrayBuffer }): pkijs.Extension =>
    new pkijs.Extension({ extnID, critical, extnValue: value.toBER() });
  const cA = usage === KeyUsage.CertificatesAndLists;
  const policies = new pkijs.CertificatePolicies({
    certificatePolicies: [new pkijs.PolicyInformation({ policyIdentifier: policy })],
  });
  const directory = new pkijs.SubjectDirectoryAttributes({
    attributes: Object.entries(attributes ?? {}).map(
      ([type, value]) => new pkijs.Attribute({ type, values: [new asn1js.Utf8String({ value })] }),
    ),
  });
  return [
    extension(BASIC_CONSTRAINTS, true, new pkijs.BasicConstraints({ cA }).toSchema()),
    extension(OID.keyUsage, true, new asn1js.BitString({ valueHex: bufferOf(Uint8Array.of(usage)), unusedBits: 1 })),
    extension(OID.certificatePolicies, false, policies.toSchema()),
    ...(attributes ? [extension(OID.subjectDirectoryAttributes, false, directory.toSchema())] : []),
  ];
}
