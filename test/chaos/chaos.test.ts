import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The plan of every run, so that one differs from the next by the code alone; `CHAOS_SEED` draws another. */
const SEED = process.env['CHAOS_SEED'] ?? '4711';

/** A smaller storm than `npm run chaos`, which has thirty cases and a minute: every kind of blow falls in it all the same. */
const STORM = ['--cases', '10', '--minutes', '0.5'];

it('keeps cases right while everything that runs them is killed and started again', async () => {
  // The IPC channel ends the run together with this process.
  const run = spawn(process.execPath, ['test/chaos/main.mjs', '--skip-setup', '--seed', SEED, ...STORM], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  for (const stream of [run.stdout, run.stderr]) stream?.setEncoding('utf8').on('data', (text) => (said += text));
  const [code] = (await once(run, 'exit')) as [number | null];
  if (code !== 0) process.stderr.write(said);
  expect([code, said.match(/✗.*/g)]).toEqual([0, null]);
  expect(said).toMatch(/all is right · seed \d+\s*$/);
}, 600_000);
