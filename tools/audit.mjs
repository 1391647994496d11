/**
 * `npm run audit:verify -- EXPORT [--key THUMBPRINT]`: whether an export of the audit is what was recorded, without the platform
 * and its database; names the first entry that is altered, missing or out of its place. Exit code 0 as recorded, 1 not.
 */
import { join, resolve } from 'node:path';
import { built } from './built.mjs';
import { Problem, giveUp } from './problem.mjs';
import { ROOT } from './settings.mjs';

try {
  const [file, ...rest] = process.argv.slice(2);
  if (file === undefined) throw new Problem('Name the file of the export, or - for what is piped in.');
  const program = await built(join(ROOT, 'libs', 'persistence', 'dist', 'audit', 'verify-main.js'));
  // A path is meant from where the person stands, which npm tells.
  const from = (path) => (path === '-' ? path : resolve(process.env.INIT_CWD ?? process.cwd(), path));
  process.argv = [process.argv[0], program, from(file), ...rest];
  await import(program);
} catch (error) {
  giveUp(error);
}
