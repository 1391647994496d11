import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let made: Promise<Record<string, string>> | undefined;

/** Keys for the papers of tests, as the environment names them: made once for all tests of a file. */
export function paperKeys(): Promise<Record<string, string>> {
  made ??= makeKeys();
  return made;
}

async function makeKeys(): Promise<Record<string, string>> {
  // Loaded by those tests alone that need keys.
  const { ensureKeys } = await import('@talent-window/documents/signing');
  const folder = await mkdtemp(join(tmpdir(), 'talent-window-keys-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const password = randomBytes(12).toString('hex');
  const { certificate, sealKey } = await ensureKeys(folder, password);
  return {
    DOCUMENT_CERTIFICATE: certificate,
    DOCUMENT_CERTIFICATE_PASSWORD: password,
    DOCUMENT_CODE_KEY: randomBytes(32).toString('base64'),
    SEAL_KEY: sealKey,
  };
}
