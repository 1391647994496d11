import { randomBytes, webcrypto } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { bufferOf, derOf } from './certificate.js';

const YEARS = 3;
/** As OpenSSL's default: the password is drawn at random, so nobody guesses it word by word. */
const ITERATIONS = 2_048;
const OID = {
  commonName: '2.5.4.3',
  organization: '2.5.4.10',
  country: '2.5.4.6',
  basicConstraints: '2.5.29.19',
  keyUsage: '2.5.29.15',
  extendedKeyUsage: '2.5.29.37',
  subjectKeyIdentifier: '2.5.29.14',
  subjectAlternativeName: '2.5.29.17',
  serverAuthentication: '1.3.6.1.5.5.7.3.1',
  /** signing of documents [RFC 9336] */
  documentSigning: '1.3.6.1.5.5.7.3.36',
} as const;
const WHO = [
  [OID.country, 'TW'],
  [OID.organization, '內政部移民署 National Immigration Agency'],
  [OID.commonName, 'Talent Window document signing'],
] as const;
/** Key usage: digital signature and non-repudiation, the first two bits. */
const SIGNS = Uint8Array.of(0xc0);

/**
 * A P-256 key with a certificate that it signs itself, as a PKCS#12 file: for a machine on which nobody has put the
 * certificate of an authority yet.
 */
export async function makeCertificate(password: string, now: Date): Promise<Buffer> {
  const { key, certificate } = await selfSigned(WHO, now, extensions);
  return pack(key, certificate, password);
}

/** The same for a server of this machine, to be believed by who is given it. */
export async function makeServerCertificate(
  now: Date,
): Promise<{ readonly key: string; readonly certificate: string }> {
  const { key, certificate } = await selfSigned([[OID.commonName, 'localhost']], now, serverExtensions);
  return {
    key: pemOf('PRIVATE KEY', Buffer.from(await webcrypto.subtle.exportKey('pkcs8', key))),
    certificate: pemOf('CERTIFICATE', Buffer.from(derOf(certificate))),
  };
}

async function selfSigned(
  who: typeof WHO | readonly (readonly [string, string])[],
  now: Date,
  extensionsOf: (certificate: pkijs.Certificate) => Promise<pkijs.Extension[]> | pkijs.Extension[],
): Promise<{ readonly key: webcrypto.CryptoKey; readonly certificate: pkijs.Certificate }> {
  const keys = await webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
  const certificate = new pkijs.Certificate();
  certificate.version = 2;
  certificate.serialNumber = new asn1js.Integer({ valueHex: bufferOf(serialNumber()) });
  certificate.subject = nameOf(who);
  certificate.issuer = nameOf(who);
  certificate.notBefore.value = now;
  certificate.notAfter.value = new Date(Date.UTC(now.getUTCFullYear() + YEARS, now.getUTCMonth(), now.getUTCDate()));
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey);
  certificate.extensions = await extensionsOf(certificate);
  await certificate.sign(keys.privateKey, 'SHA-256');
  return { key: keys.privateKey, certificate };
}

/** Positive, and 128 bits that nobody foresees. */
function serialNumber(): Uint8Array {
  const bytes = randomBytes(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return bytes;
}

/** One part after the other; the library by itself would join them to one. */
function nameOf(parts: readonly (readonly [string, string])[]): pkijs.RelativeDistinguishedNames {
  const sets = parts.map(([type, value]) => {
    const text = type === OID.country ? new asn1js.PrintableString({ value }) : new asn1js.Utf8String({ value });
    const part = new pkijs.AttributeTypeAndValue({ type, value: text });
    return new asn1js.Set({ value: [part.toSchema()] });
  });
  return pkijs.RelativeDistinguishedNames.fromBER(new asn1js.Sequence({ value: sets }).toBER());
}

const extension = (extnID: string, critical: boolean, value: { toBER(): ArrayBuffer }): pkijs.Extension =>
  new pkijs.Extension({ extnID, critical, extnValue: value.toBER() });

const LOOPBACK = Uint8Array.of(127, 0, 0, 1);

function serverExtensions(): pkijs.Extension[] {
  const names = [
    new pkijs.GeneralName({ type: 2, value: 'localhost' }),
    new pkijs.GeneralName({ type: 7, value: new asn1js.OctetString({ valueHex: bufferOf(LOOPBACK) }) }),
  ];
  return [
    extension(OID.basicConstraints, true, new pkijs.BasicConstraints({ cA: false }).toSchema()),
    extension(
      OID.extendedKeyUsage,
      false,
      new pkijs.ExtKeyUsage({ keyPurposes: [OID.serverAuthentication] }).toSchema(),
    ),
    extension(OID.subjectAlternativeName, false, new pkijs.GeneralNames({ names }).toSchema()),
  ];
}

const pemOf = (what: string, der: Buffer): string =>
  `-----BEGIN ${what}-----\n${der.toString('base64').replaceAll(/(.{64})(?!$)/g, '$1\n')}\n-----END ${what}-----\n`;

async function extensions({ subjectPublicKeyInfo }: pkijs.Certificate): Promise<pkijs.Extension[]> {
  const keyId = await webcrypto.subtle.digest('SHA-1', subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView);
  const usage = new pkijs.ExtKeyUsage({ keyPurposes: [OID.documentSigning] });
  return [
    extension(OID.basicConstraints, true, new pkijs.BasicConstraints({ cA: false }).toSchema()),
    extension(OID.keyUsage, true, new asn1js.BitString({ valueHex: bufferOf(SIGNS), unusedBits: 6 })),
    extension(OID.extendedKeyUsage, false, usage.toSchema()),
    extension(OID.subjectKeyIdentifier, false, new asn1js.OctetString({ valueHex: keyId })),
  ];
}

async function pack(key: webcrypto.CryptoKey, certificate: pkijs.Certificate, password: string): Promise<Buffer> {
  const secret = {
    password: bufferOf(Buffer.from(password, 'utf8')),
    contentEncryptionAlgorithm: { name: 'AES-CBC', length: 256 },
    hmacHashAlgorithm: 'SHA-256',
    iterationCount: ITERATIONS,
  } as const;
  const info = pkijs.PrivateKeyInfo.fromBER(await webcrypto.subtle.exportKey('pkcs8', key));
  const keyBag = new pkijs.PKCS8ShroudedKeyBag({ parsedValue: info });
  await keyBag.makeInternalValues(secret);
  const bag = (bagId: string, bagValue: pkijs.PKCS8ShroudedKeyBag | pkijs.CertBag): pkijs.SafeContents =>
    new pkijs.SafeContents({ safeBags: [new pkijs.SafeBag({ bagId, bagValue })] });
  const safe = new pkijs.AuthenticatedSafe({
    parsedValue: {
      safeContents: [
        { privacyMode: 0, value: bag('1.2.840.113549.1.12.10.1.2', keyBag) },
        { privacyMode: 1, value: bag('1.2.840.113549.1.12.10.1.3', new pkijs.CertBag({ parsedValue: certificate })) },
      ],
    },
  });
  await safe.makeInternalValues({ safeContents: [{}, { ...secret }] });
  const pfx = new pkijs.PFX({ parsedValue: { integrityMode: 0, authenticatedSafe: safe } });
  await pfx.makeInternalValues({
    password: secret.password,
    iterations: ITERATIONS,
    pbkdf2HashAlgorithm: 'SHA-256',
    hmacHashAlgorithm: 'SHA-256',
  });
  return Buffer.from(derOf(pfx));
}
