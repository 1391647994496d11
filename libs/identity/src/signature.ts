import { constants, verify } from 'node:crypto';
import type { ReadCertificate } from './certificate.js';

/**
 * Whether the key of the certificate signed this text, as the cards do: RSA by PKCS#1 v1.5 over SHA-256. Other ways are refused,
 * RSA-PSS and elliptic curves among them: no card of the authorities signs so, and each way more is one more to attack.
 */
export function isSignedBy({ x509 }: ReadCertificate, text: string, signature: Uint8Array): boolean {
  const { publicKey } = x509;
  if (publicKey.asymmetricKeyType !== 'rsa') return false;
  try {
    return verify(
      'sha256',
      Buffer.from(text, 'utf8'),
      { key: publicKey, padding: constants.RSA_PKCS1_PADDING },
      signature,
    );
  } catch {
    return false;
  }
}
