/**
 * `npm run demo [-- --cases 20 …]`: plays applicants against the running platform. Where none runs, it starts one and stops
 * that one again at the end.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Problem, giveUp } from './problem.mjs';
import { ROOT, readSettings } from './settings.mjs';

try {
  const { publicUrl, agenciesUrl } = readSettings(process.env);
  const platform = (await isUp(publicUrl)) ? undefined : await startPlatform();
  try {
    const env = { ...process.env, PUBLIC_URL: publicUrl, AGENCIES_URL: agenciesUrl };
    const args = ['apps/demo/dist/main.js', ...process.argv.slice(2)];
    const player = spawn(process.execPath, args, { cwd: ROOT, env, stdio: 'inherit' });
    // Ctrl-C reaches the player by itself; this process stays to stop what it started.
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => player.kill('SIGTERM'));
    const [code] = await once(player, 'exit');
    process.exitCode = code ?? 1;
  } finally {
    await platform?.stop();
  }
} catch (error) {
  giveUp(error);
}

async function isUp(url) {
  try {
    return (await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(5_000) })).ok;
  } catch {
    return false;
  }
}

/** The IPC channel lets the platform stop by itself when this process is killed. */
async function startPlatform() {
  process.stdout.write('No platform runs yet, so the demo starts one and stops it afterwards.\n');
  const start = fileURLToPath(new URL('start.mjs', import.meta.url));
  const child = spawn(process.execPath, [start], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: true,
  });
  const ended = once(child, 'exit').then(([code, signal]) => signal ?? `exit code ${code}`);
  const ready = new Promise((done) => {
    child.on('message', (message) => message === 'ready' && done('ready'));
  });
  const early = (signal) => child.kill(signal);
  process.on('SIGINT', early);
  process.on('SIGTERM', early);
  const first = await Promise.race([ready, ended]);
  process.off('SIGINT', early);
  process.off('SIGTERM', early);
  if (first !== 'ready') throw new Problem(`The platform did not start (${first}).`);
  return {
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
