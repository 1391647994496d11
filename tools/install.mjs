import { readFile, readdir, stat } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun } from './commands.mjs';
import { Problem } from './problem.mjs';
import { ROOT } from './settings.mjs';

const NEEDED = [20, 19];

const BUNDLER = 'apps/worker/dist/bundle-main.js';
const BUNDLE = 'apps/worker/dist/workflow-bundle.generated.js';

const WEB_APPS = ['apps/portal', 'apps/workbench'];

/** @throws {Problem} where this Node is too old for the packages we use */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return;
  throw new Problem(
    `Node ${process.versions.node} is too old: install Node ${NEEDED.join('.')} or newer (nodejs.org).`,
  );
}

/**
 * Installs what the lock file names, unless exactly that is there. `npm ci` would refuse a lock file that lacks the optional
 * packages of other systems, as npm leaves one where a registry mirror carries none of them; the lock file stays as it is.
 * @returns what was done
 */
export async function install(logDir) {
  if (await isInstalled()) return 'there already';
  const flags = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  await mustRun('Installing packages', 'npm', ['install', ...flags], {
    log: join(logDir, 'install.log'),
    shell: process.platform === 'win32',
  });
  return 'installed';
}

/** Compiles what has changed. */
export async function build(logDir) {
  const compiler = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  await mustRun('Building', process.execPath, [compiler, '-b'], { log: join(logDir, 'build.log') });
}

/**
 * Bundles the workflows where something that goes into the bundle is newer than it.
 * @returns what was done
 */
export async function bundleWorkflows(logDir) {
  const sources = ['workflows', 'libs/contracts', 'libs/domain', 'libs/temporal'].map((folder) => join(folder, 'dist'));
  const changed = await Promise.all([...sources.map(newest), newest('node_modules/.package-lock.json')]);
  if ((await newest(BUNDLE)) > Math.max(...changed)) return 'there already';
  await mustRun('Bundling the workflows', process.execPath, [BUNDLER], { log: join(logDir, 'build.log') });
  return 'bundled';
}

/**
 * Builds the two web apps where something that goes into them is newer than they are.
 * @returns what was done
 */
export async function buildWebApps(logDir) {
  const shared = ['libs/ui/src', 'libs/i18n/dist', 'libs/domain/dist', 'libs/contracts/dist'];
  const common = Math.max(...(await Promise.all([...shared, 'node_modules/.package-lock.json'].map(newest))));
  const done = await Promise.all(
    WEB_APPS.map(async (app) => {
      const sources = ['src', 'public', 'index.html', 'vite.config.ts'].map((name) => newest(join(app, name)));
      const changed = Math.max(common, ...(await Promise.all(sources)));
      if ((await newest(join(app, 'dist', 'index.html'))) > changed) return false;
      const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
      const options = { log: join(logDir, 'build.log'), cwd: join(ROOT, app) };
      await mustRun(`Building ${app}`, process.execPath, [vite, 'build', '--logLevel', 'warn'], options);
      return true;
    }),
  );
  return done.some(Boolean) ? 'built' : 'there already';
}

/** When the youngest file at or below a path was written; 0 where there is none. */
async function newest(path) {
  const file = join(ROOT, path);
  const entry = await stat(file).catch(() => undefined);
  if (!entry?.isDirectory()) return entry?.mtimeMs ?? 0;
  const below = await readdir(file, { recursive: true });
  const times = await Promise.all(below.map(async (name) => (await stat(join(file, name))).mtimeMs));
  return Math.max(0, ...times);
}

/** npm leaves a copy of the lock file in node_modules when, and only when, an installation came to its end. */
async function isInstalled() {
  const [wanted, found] = await Promise.all([
    packages('package-lock.json'),
    packages('node_modules/.package-lock.json'),
  ]);
  if (!found) return false;
  return Object.entries(wanted ?? {}).every(([path, { version, link, optional, integrity }]) => {
    if (path === '') return true;
    const there = found[path];
    if (!there) return optional === true || !path.includes('node_modules');
    if (link) return existsSync(join(ROOT, path));
    return there.version === version && there.integrity === integrity;
  });
}

async function packages(file) {
  try {
    return JSON.parse(await readFile(join(ROOT, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}
