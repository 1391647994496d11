import { webcrypto } from 'node:crypto';
import * as pkijs from 'pkijs';

/** The key that signs papers, and the certificate that says whose it is. */
export interface SigningCertificate {
  readonly privateKey: webcrypto.CryptoKey;
  readonly certificate: pkijs.Certificate;
  /** certificates of those who issued it, where the file has them */
  readonly issuers: readonly pkijs.Certificate[];
}

const BAG = { ShroudedKey: '1.2.840.113549.1.12.10.1.2', Certificate: '1.2.840.113549.1.12.10.1.3' } as const;
const RSA = '1.2.840.113549.1.1.1';

export const derOf = (it: { toSchema(): { toBER(): ArrayBuffer } }): ArrayBuffer => it.toSchema().toBER();

export const bufferOf = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;

/**
 * Opens a PKCS#12 file with the key and certificate, as OpenSSL 3 and certification authorities write them (AES, SHA-2).
 * Throws where the password is wrong or there is no key inside.
 */
export async function readSigningCertificate(p12: Uint8Array, password: string): Promise<SigningCertificate> {
  const secret = bufferOf(Buffer.from(password, 'utf8'));
  const pfx = pkijs.PFX.fromBER(bufferOf(p12));
  await pfx.parseInternalValues({ password: secret, checkIntegrity: true });
  const safe = pfx.parsedValue?.authenticatedSafe;
  if (!safe) throw new Error('the certificate file has no content');
  await safe.parseInternalValues({ safeContents: safe.safeContents.map(() => ({ password: secret })) });
  const contents = safe.parsedValue as { safeContents: readonly { value: pkijs.SafeContents }[] };
  const bags = contents.safeContents.flatMap(({ value }) => value.safeBags);
  const certificates = bags
    .filter(({ bagId }) => bagId === BAG.Certificate)
    .map(({ bagValue }) => (bagValue as pkijs.CertBag).parsedValue as pkijs.Certificate);
  const shrouded = bags.find(({ bagId }) => bagId === BAG.ShroudedKey)?.bagValue as OpenableBag | undefined;
  if (!shrouded) throw new Error('the certificate file has no private key');
  await shrouded.parseInternalValues({ password: secret });
  if (!shrouded.parsedValue) throw new Error('the private key cannot be read');
  const privateKey = await importKey(shrouded.parsedValue);
  const certificate = await certificateOf(privateKey, certificates);
  return { privateKey, certificate, issuers: certificates.filter((it) => it !== certificate) };
}

/** What the type declarations keep to themselves. */
interface OpenableBag {
  parseInternalValues(parameters: { password: ArrayBuffer }): Promise<void>;
  parsedValue?: pkijs.PrivateKeyInfo;
}

async function importKey(info: pkijs.PrivateKeyInfo): Promise<webcrypto.CryptoKey> {
  const algorithm =
    info.privateKeyAlgorithm.algorithmId === RSA
      ? { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
      : { name: 'ECDSA', namedCurve: 'P-256' };
  return webcrypto.subtle.importKey('pkcs8', derOf(info), algorithm, true, ['sign']);
}

/** The certificate of this key: the one that verifies what the key signs. */
async function certificateOf(
  key: webcrypto.CryptoKey,
  certificates: readonly pkijs.Certificate[],
): Promise<pkijs.Certificate> {
  const challenge = Buffer.from('whose key is this');
  const how = { name: key.algorithm.name, hash: 'SHA-256' };
  const signature = await webcrypto.subtle.sign(how, key, challenge);
  for (const certificate of certificates) {
    const publicKey = await publicKeyOf(certificate).catch(() => undefined);
    if (publicKey?.algorithm.name !== key.algorithm.name) continue;
    if (await webcrypto.subtle.verify(how, publicKey, signature, challenge)) return certificate;
  }
  throw new Error('the certificate file has no certificate for its key');
}

async function publicKeyOf(certificate: pkijs.Certificate): Promise<webcrypto.CryptoKey> {
  return (await certificate.getPublicKey()) as webcrypto.CryptoKey;
}
