/**
 * `npm start`: brings up the whole platform on this machine and keeps it up. It begins with what even an old Node can read;
 * everything else comes after the check.
 */
import { giveUp } from './problem.mjs';

try {
  const { requireNode } = await import('./install.mjs');
  requireNode();
  const { startPlatform } = await import('./platform.mjs');
  await startPlatform(process.env, { skipSetup: process.argv.includes('--skip-setup') });
} catch (error) {
  giveUp(error);
}
