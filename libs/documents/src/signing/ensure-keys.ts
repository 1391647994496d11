import { generateKeyPairSync } from 'node:crypto';
import { access, link, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeCertificate, makeServerCertificate } from './make-certificate.js';

/** Where the keys of the papers lie. */
export interface KeyFiles {
  /** PKCS#12: signs the PDFs */
  readonly certificate: string;
  /** PEM: seals the entry permits */
  readonly sealKey: string;
  /** PEM: all that is needed to verify a seal */
  readonly sealPublicKey: string;
  /** PEM: the door of the Audit system's stand-in */
  readonly auditTlsKey: string;
  /** PEM, and whom the platform believes at that door */
  readonly auditTlsCertificate: string;
}

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

/**
 * The keys of a folder, made where there are none: a platform that is started for the first time signs at once, with a
 * certificate that nobody vouches for. What is there is never made anew, or papers issued before could not be verified.
 */
export async function ensureKeys(folder: string, password: string): Promise<KeyFiles> {
  const files = {
    certificate: join(folder, 'documents.p12'),
    sealKey: join(folder, 'seal-key.pem'),
    sealPublicKey: join(folder, 'seal-public.pem'),
    auditTlsKey: join(folder, 'audit-tls-key.pem'),
    auditTlsCertificate: join(folder, 'audit-tls.pem'),
  };
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (!(await isThere(files.certificate))) await keep(files.certificate, await makeCertificate(password, new Date()));
  if (!(await isThere(files.sealKey))) {
    const { privateKey, publicKey } = generateKeyPairSync('ec', {
      namedCurve: 'prime256v1',
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    });
    // The public one first: a key without it would seal what nobody can verify.
    await keep(files.sealPublicKey, publicKey);
    await keep(files.sealKey, privateKey);
  }
  if (!(await isThere(files.auditTlsKey))) {
    const { key, certificate } = await makeServerCertificate(new Date());
    await keep(files.auditTlsCertificate, certificate);
    await keep(files.auditTlsKey, key);
  }
  return files;
}

/** Whole or not at all, and the first one stays where two start at once. */
async function keep(file: string, content: string | Buffer): Promise<void> {
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, content, { mode: 0o600 });
  await link(draft, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(draft);
}
