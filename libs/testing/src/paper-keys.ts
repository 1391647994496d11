import { randomBytes } from 'node:crypto';

/** Keys for the papers of a test, made in a folder of its own, as the environment names them. */
export async function paperKeys(folder: string): Promise<Record<string, string>> {
  // Loaded by those tests alone that need keys.
  const { ensureKeys } = await import('@talent-window/documents/signing');
  const password = randomBytes(12).toString('hex');
  const { certificate, sealKey } = await ensureKeys(folder, password);
  return {
    DOCUMENT_CERTIFICATE: certificate,
    DOCUMENT_CERTIFICATE_PASSWORD: password,
    DOCUMENT_CODE_KEY: randomBytes(32).toString('base64'),
    SEAL_KEY: sealKey,
  };
}
