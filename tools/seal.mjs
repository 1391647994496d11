/**
 * `npm run seal:verify -- FILE`: whether a visible digital seal is genuine, and what it says. Offline: it needs the public key
 * alone, by default that of this data folder. Exit code 0 genuine, 1 altered or of another key, 2 not a seal.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { built } from './built.mjs';
import { Problem, giveUp } from './problem.mjs';
import { ROOT, readSettings } from './settings.mjs';

try {
  const [file, ...rest] = process.argv.slice(2);
  if (file === undefined) throw new Problem('Name the file: a PDF, a picture, or the bytes of a seal.');
  const program = await built(join(ROOT, 'libs', 'documents', 'dist', 'seal', 'seal-main.js'));
  const key = process.env.SEAL_PUBLIC_KEY || join(readSettings(process.env).dataDir, 'keys', 'seal-public.pem');
  if (!rest.includes('--key') && !existsSync(key)) {
    throw new Problem(`There is no public key at ${key}. Give one with --key FILE, or in SEAL_PUBLIC_KEY.`);
  }
  // A path is meant from where the person stands, which npm tells.
  const from = (path) => resolve(process.env.INIT_CWD ?? process.cwd(), path);
  process.argv = [process.argv[0], program, from(file), ...(rest.includes('--key') ? rest : ['--key', key])];
  await import(program);
} catch (error) {
  giveUp(error);
}
