import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { leashed } from '../../tools/commands.mjs';
import { freePorts } from '../../tools/ports.mjs';
import { PORT_VARIABLES, ROOT } from '../../tools/settings.mjs';

/** What a platform of our own takes from whoever runs the bench; an address or key of theirs would lead to their platform. */
const TAKEN_OVER = ['PATH', 'HOME', 'TEMP', 'SystemRoot', 'TEMPORAL_CLI'];
const STOPPED_WITHIN = 60_000;

/** The environment of a platform on ports and a folder of its own. */
export async function ownEnvironment(dataDir) {
  const ports = await freePorts(PORT_VARIABLES.length);
  return {
    ...Object.fromEntries(TAKEN_OVER.filter((name) => process.env[name]).map((name) => [name, process.env[name]])),
    ...Object.fromEntries(PORT_VARIABLES.map((name, nth) => [name, String(ports[nth])])),
    DATA_DIR: dataDir,
    AGENCIES_DELAY_MS: '50',
  };
}

/**
 * `npm start`, exactly, on the folder and ports of `env`; it ends with us, however we end.
 * @returns `readyAfterMs` from the command to its word `ready`, `pids()` by name, and `stop()`
 */
export async function startPlatform(env) {
  const begun = performance.now();
  const how = { command: 'npm', args: ['start'], stopSignal: 'SIGTERM', patience: STOPPED_WITHIN };
  const child = spawn(process.execPath, leashed(how), { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  const said = [];
  const ready = new Promise((done) => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        said.push(line);
        if (line.includes(' ready · ')) done('ready');
      });
    }
  });
  const ended = once(child, 'exit').then(() => 'ended');
  const first = await Promise.race([ready, ended]);
  if (first !== 'ready') throw new Error(`The platform did not start:\n${said.join('\n')}`);
  const file = join(env.DATA_DIR, 'processes.json');
  return {
    readyAfterMs: performance.now() - begun,
    pids: async () => {
      const entries = JSON.parse(await readFile(file, 'utf8'));
      return Object.fromEntries(entries.map(({ name, pid }) => [name, pid]));
    },
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      // npm may be gone before what it ran: the platform gives its folder back when everything has stopped.
      for (const end = Date.now() + STOPPED_WITHIN; existsSync(file) && Date.now() < end;) await sleep(50);
    },
  };
}
