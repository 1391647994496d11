import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem, codeOf } from './problem.mjs';

const KEYS = [
  'CODEC_KEY',
  'SESSION_KEY',
  'ASSERTION_KEY',
  'BLIND_INDEX_KEY',
  'SCREENING_KEY',
  'BOUNCE_KEY',
  'PAYEE_KEY',
  'DOCUMENT_CODE_KEY',
  'EIP_CLIENT_SECRET',
];
const PASSWORDS = [
  'POSTGRES_ADMIN_PASSWORD',
  'POSTGRES_PLATFORM_PASSWORD',
  'POSTGRES_AGENCIES_PASSWORD',
  'DOCUMENT_CERTIFICATE_PASSWORD',
];

/**
 * The secrets of one data folder by variable name, drawn on first use and kept there for its owner only. A name added
 * later is drawn then; none is ever drawn anew, since what was encrypted with it would be lost.
 * @param integrationKeys variables of the outside systems' signing keys
 */
export async function loadSecrets(dataDir, integrationKeys) {
  const file = join(dataDir, 'secrets.json');
  const known = await readKnown(file);
  const secrets = { ...known };
  for (const name of [...KEYS, ...integrationKeys]) secrets[name] ??= randomBytes(32).toString('base64');
  for (const name of PASSWORDS) secrets[name] ??= randomBytes(24).toString('base64url');
  if (Object.keys(secrets).length > Object.keys(known).length) {
    await mkdir(dataDir, { recursive: true });
    await writeFile(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
    await rename(`${file}.new`, file);
  }
  return secrets;
}

async function readKnown(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return {};
    throw new Problem(
      `${file} cannot be read (${error.message}). Put it back from a backup, or start with another DATA_DIR.`,
    );
  }
}
