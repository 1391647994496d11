/**
 * `npm test [-- path …]`: set-up, formatting, lint, types of the tests, then every test against a real PostgreSQL and a real
 * Temporal server of its own. The last line is `N passed, N failed`.
 */
import { giveUp } from './problem.mjs';

try {
  const { requireNode } = await import('./install.mjs');
  requireNode();
  const { testEverything } = await import('./test-run.mjs');
  const args = process.argv.slice(2);
  const paths = args.filter((arg) => !arg.startsWith('--'));
  process.exitCode = await testEverything(process.env, paths, { skipSetup: args.includes('--skip-setup') });
} catch (error) {
  giveUp(error);
  process.stdout.write('0 passed, 1 failed\n');
}
