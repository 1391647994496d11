/**
 * `npm run chaos [-- --cases 30 --minutes 1 --seed N]`: cases at once on a platform of its own, whose processes are killed and
 * whose agencies fail by a plan that the seed draws. Ends with 0 where everything is right afterwards.
 */
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { killCommands } from '../../tools/commands.mjs';
import { build, bundleWorkflows, install, requireNode } from '../../tools/install.mjs';
import { startedByNpm } from '../../tools/npm-parent.mjs';
import { Problem, giveUp } from '../../tools/problem.mjs';
import { say, step } from '../../tools/progress.mjs';
import { readSettings } from '../../tools/settings.mjs';

/** Beyond the storm itself: set-up, the calm after it, and the checks. */
const LIMIT_MS = 15 * 60_000;

try {
  requireNode();
  const options = readOptions();
  const { logDir } = readSettings(process.env);
  say(`chaos: ${options.cases} cases, ${options.minutes} min, seed ${options.seed}`);
  if (!options.skipSetup) {
    await step('packages', () => install(logDir));
    await step('build', () => build(logDir));
  }
  await step('workflow bundle', () => bundleWorkflows(logDir));
  const [{ prepareStack }, { runChaos }] = await Promise.all([import('./stack.mjs'), import('./dist/run.js')]);

  const stack = await prepareStack(process.env);
  let closing;
  const close = () => (closing ??= stack.close());
  const stop = (why) => {
    if (closing) return;
    say(`stopping (${why})`);
    killCommands();
    void close().finally(() => process.exit(1));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal));
  process.on('disconnect', () => stop('whoever started this is gone'));
  const npm = startedByNpm();
  if (npm) setInterval(() => npm.isAlive() || stop('npm is gone'), 1_000).unref();
  setTimeout(() => stop('it takes too long'), options.minutes * 60_000 + LIMIT_MS).unref();

  try {
    await step('the platform', () => stack.open());
    const isRight = await runChaos(stack, options, say);
    const logs = join(logDir, `chaos-${options.seed}`);
    if (!isRight) await stack.keepLogs(logs);
    say(`\n${isRight ? 'all is right' : `not all is right; the logs are in ${logs}`} · seed ${options.seed}`);
    process.exitCode = isRight ? 0 : 1;
  } finally {
    await close();
  }
} catch (error) {
  giveUp(error);
}
// Whoever started this by IPC would keep it waiting.
process.exit();

function readOptions() {
  const whole = { type: 'string' };
  const { values } = parseArgs({
    options: { cases: whole, minutes: whole, seed: whole, 'skip-setup': { type: 'boolean' } },
  });
  const read = (name, fallback, most) => {
    const value = Number(values[name] ?? fallback);
    if (Number.isInteger(value) && value >= 1 && value <= most) return value;
    throw new Problem(`--${name} is a whole number from 1 to ${most}.`);
  };
  const minutes = Number(values.minutes ?? 1);
  if (!(minutes >= 0.5 && minutes <= 120)) throw new Problem('--minutes is a number from 0.5 to 120.');
  return {
    cases: read('cases', 30, 500),
    minutes,
    seed: read('seed', randomInt(1, 2 ** 31), 2 ** 31),
    skipSetup: values['skip-setup'] === true,
  };
}
