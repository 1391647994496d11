import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './commands.mjs';
import { Problem } from './problem.mjs';
import { CACHE, ROOT } from './settings.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
/** Where systems put a browser that is not on the PATH. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const PROBE_LIMIT = 20_000;
const INSTALL_LIMIT = 4 * 60_000;

/**
 * Finds a Chromium for the tests of the pages: by `CHROMIUM_PATH`, on this machine, by Playwright's download, by apt-get.
 * @returns `path` of the executable and `from` where it came
 * @throws {Problem} with what to install, where no way works
 */
export async function findChromium(env = process.env) {
  const named = env.CHROMIUM_PATH;
  if (named) {
    if (await runs(named)) return { path: named, from: 'CHROMIUM_PATH' };
    throw new Problem(`CHROMIUM_PATH=${named} does not run. Correct it, or unset it to have one looked for.`);
  }
  const here = await onMachine(env);
  if (here) return { path: here, from: 'this machine' };
  const refusals = [];
  for (const get of [byPlaywright, byApt]) {
    try {
      const path = await get(env);
      if (await runs(path)) return { path, from: get === byApt ? 'apt-get' : 'Playwright' };
      refusals.push(`  - ${path} does not run`);
    } catch (error) {
      refusals.push(`  - ${error.message}`);
    }
  }
  throw new Problem(
    [
      'No Chromium for the tests of the pages could be had:',
      ...refusals,
      'Install Chromium or Chrome, or set CHROMIUM_PATH to its path.',
    ].join('\n'),
  );
}

async function onMachine(env) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const places = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES];
  for (const path of places) if (existsSync(path) && (await runs(path))) return path;
  return undefined;
}

async function byPlaywright(env) {
  const browsers = join(CACHE, 'browsers');
  const ours = { ...env, PLAYWRIGHT_BROWSERS_PATH: browsers };
  const cli = join(ROOT, 'node_modules', 'playwright-core', 'cli.js');
  const { code, output } = await run(process.execPath, [cli, 'install', 'chromium-headless-shell'], {
    env: ours,
    limit: INSTALL_LIMIT,
  });
  if (code !== 0) throw new Error(`playwright install: ${lastLine(output)}`);
  const ask = `console.log(require('playwright-core').chromium.executablePath())`;
  const asked = await run(process.execPath, ['-e', ask], { env: ours, cwd: ROOT, limit: PROBE_LIMIT });
  return asked.output.trim().split('\n').at(-1);
}

async function byApt(env) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) throw new Error('apt-get: needs root on Linux');
  const quietly = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' }, limit: INSTALL_LIMIT };
  await run('apt-get', ['update', '-q'], quietly);
  const { code, output } = await run('apt-get', ['install', '-y', '-q', 'chromium', 'fonts-noto-cjk'], quietly);
  if (code !== 0) throw new Error(`apt-get install chromium: ${lastLine(output)}`);
  return (await onMachine(env)) ?? 'chromium';
}

const lastLine = (output) => output.trim().split('\n').at(-1) ?? '';

async function runs(path) {
  const { code, output } = await run(path, ['--version'], { limit: PROBE_LIMIT }).catch(() => ({ code: 1 }));
  return code === 0 && /chrom/i.test(output);
}
