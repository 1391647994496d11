/**
 * `npm run screen`, `npm run screening:fit`, `npm run screening:activate`: programs of the matcher. They run without a platform, so they build themselves
 * where nothing was built yet; a program answers in this same process, which is what is measured.
 */
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { built } from './built.mjs';
import { Problem, giveUp } from './problem.mjs';
import { ROOT } from './settings.mjs';

const PROGRAMS = { screen: 'screen-main.js', fit: 'fit-main.js', activate: 'activate-main.js' };

// Lists stay in memory for long and questions leave little behind: collect early rather than let the heap double.
setFlagsFromString('--heap-growing-percent=40');

try {
  const [name = '', ...args] = process.argv.slice(2);
  const program = PROGRAMS[name];
  if (!program) throw new Problem(`Name one of ${Object.keys(PROGRAMS).join(', ')}.`);
  const file = await built(join(ROOT, 'libs', 'screening', 'dist', program));
  process.argv = [process.argv[0], file, ...args];
  await import(file);
} catch (error) {
  giveUp(error);
}
