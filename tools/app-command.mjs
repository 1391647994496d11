import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { Problem, giveUp } from './problem.mjs';
import { ROOT, readSettings } from './settings.mjs';

/** Runs a compiled command with the words given, and with the addresses and keys of the platform on this data folder. */
export async function runCommand(main) {
  try {
    const settings = readSettings(process.env);
    if (!existsSync(join(settings.dataDir, 'secrets.json')) && !process.env.CODEC_KEY) {
      throw new Problem(
        `No platform has run on ${settings.dataDir} yet. Start one with npm start, or set DATA_DIR to its folder.`,
      );
    }
    const { loadEnvironment } = await import('./environment.mjs');
    const { apps: env } = await loadEnvironment(settings, process.env);
    const args = [main, ...process.argv.slice(2)];
    const [code] = await once(spawn(process.execPath, args, { cwd: ROOT, env, stdio: 'inherit' }), 'exit');
    process.exitCode = code ?? 1;
  } catch (error) {
    giveUp(error);
  }
}
