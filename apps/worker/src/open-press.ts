import { createPrivateKey } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Press } from '@talent-window/documents/papers';
import { createPress } from '@talent-window/documents/papers';
import { readSigningCertificate } from '@talent-window/documents/signing';
import type { WorkerConfig } from './worker-config.js';

/** What writes, seals and signs the papers, with the keys that the deployment names. */
export async function openPress(config: WorkerConfig): Promise<Press> {
  const { documentCertificate, documentCertificatePassword, sealKey, documentHead, publicUrl } = config;
  return createPress({
    certificate: await readSigningCertificate(await readFile(documentCertificate), documentCertificatePassword),
    sealKey: createPrivateKey(await readFile(sealKey)),
    publicUrl,
    ...(documentHead === undefined ? {} : { head: documentHead }),
  });
}
