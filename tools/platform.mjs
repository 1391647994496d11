import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findBinary } from './binaries.mjs';
import { killCommands, mustRun } from './commands.mjs';
import { APP_ROLE, DATABASES, loadEnvironment } from './environment.mjs';
import { build, buildWebApps, bundleWorkflows, install } from './install.mjs';
import { occupy } from './occupancy.mjs';
import { startedByNpm } from './npm-parent.mjs';
import { whereIsWhat } from './overview.mjs';
import { requireFreePorts } from './ports.mjs';
import { adminUrl, agenciesBeside, ensureDatabase, ensureRole, postgresService } from './postgres.mjs';
import { say, step } from './progress.mjs';
import { ROOT, readSettings } from './settings.mjs';
import { Supervisor, app } from './supervisor.mjs';
import { registerSearchAttributes, temporalService } from './temporal.mjs';

/** Our own programs, in the order of their tiers. */
export const APPS = [
  { name: 'agencies', tier: 1, file: 'apps/agencies/dist/main.js', args: [] },
  { name: 'api', tier: 2, file: 'apps/api/dist/main.js', args: [] },
  { name: 'worker-cases', tier: 3, file: 'apps/worker/dist/main.js', args: ['--role', 'cases'] },
  { name: 'worker-screening', tier: 3, file: 'apps/worker/dist/main.js', args: ['--role', 'screening'] },
  { name: 'worker-relay', tier: 3, file: 'apps/worker/dist/main.js', args: ['--role', 'relay'] },
];

/**
 * Installs, builds, starts and then watches over every process of the platform, until a signal stops it.
 * @param options.skipSetup takes installation, build and workflow bundle as done
 */
export async function startPlatform(env, { skipSetup }) {
  const begun = Date.now();
  const settings = readSettings(env);
  await mkdir(settings.logDir, { recursive: true });
  const { note, release } = await occupy(settings.dataDir, log);
  const supervisor = new Supervisor({ say: log, logDir: settings.logDir, note });
  const stopped = stopOnSignal(supervisor, release);
  try {
    await requireFreePorts(settings.listening);
    say('\nTalent Window is starting.\n');
    if (!skipSetup) {
      await step('packages', () => install(settings.logDir));
      await step('build', () => build(settings.logDir));
    }
    const bundled = skipSetup || step('workflow bundle', () => bundleWorkflows(settings.logDir));
    const prepared = startServers(settings, supervisor, env).then(async ({ apps, ownerUrl }) => {
      const owner = { ...apps, DATABASE_OWNER_URL: ownerUrl };
      await once('database schema', 'libs/persistence/dist/migrate-main.js', settings, owner);
      await once('accounts and lists', 'apps/api/dist/seed-main.js', settings, apps);
      return apps;
    });
    const webApps = skipSetup || step('web apps', () => buildWebApps(settings.logDir));
    const [appEnv] = await Promise.all([prepared, bundled, webApps]);
    await startApps(supervisor, appEnv);
    say(await whereIsWhat(settings, env));
    log(`ready · all processes are up, ${seconds(begun)} s after the start · Ctrl-C stops them`);
    process.send?.('ready');
  } catch (error) {
    if (stopped.begun()) return;
    killCommands();
    await supervisor.stop();
    await release();
    throw error;
  }
}

/** PostgreSQL and Temporal, or the addresses of those the environment names. @returns the environment of the apps, and the owner's address */
async function startServers(settings, supervisor, env) {
  const { secrets, apps, ownerUrl } = await loadEnvironment(settings, env);
  await step('Temporal CLI', async () => {
    const { path, from } = await findBinary('temporal', { env });
    apps.TEMPORAL_CLI = path;
    return `from ${from}`;
  });
  await step('PostgreSQL', async () => {
    if (settings.ownsPostgres) return startPostgres(settings, supervisor, secrets, env);
    apps.AGENCIES_DATABASE_URL = settings.agenciesDatabaseUrl ?? (await agenciesBeside(apps.DATABASE_URL));
    return 'at DATABASE_URL';
  });
  await step('Temporal server', async () => {
    if (settings.ownsTemporal) return startTemporal(settings, supervisor, apps.TEMPORAL_CLI, env);
    await registerSearchAttributes(apps.TEMPORAL_CLI, settings.temporalAddress, settings.namespace);
    return `at ${settings.temporalAddress}`;
  });
  return { apps, ownerUrl };
}

async function startPostgres({ dataDir, logDir, ports }, supervisor, secrets, env) {
  const port = ports.POSTGRES_PORT;
  const password = secrets.POSTGRES_ADMIN_PASSWORD;
  await supervisor.start(await postgresService({ folder: join(dataDir, 'postgres'), port, password, logDir, env }));
  for (const database of Object.values(DATABASES)) {
    await ensureDatabase(adminUrl(port, password), database.name, secrets[database.password]);
  }
  await ensureRole(adminUrl(port, password), APP_ROLE.name, secrets[APP_ROLE.password]);
  return `port ${port}`;
}

async function startTemporal({ dataDir, ports, namespace, publicUrl }, supervisor, cli, env) {
  const port = ports.TEMPORAL_PORT;
  const file = join(dataDir, 'temporal', 'histories.db');
  const codecEndpoint = `${publicUrl}/api/codec`;
  const uiPort = ports.TEMPORAL_UI_PORT;
  await supervisor.start(await temporalService({ cli, port, uiPort, file, namespace, codecEndpoint, env }));
  return `port ${port}`;
}

/** A program that does one thing before the apps start, and ends. */
const once = (name, file, { logDir }, env) =>
  step(name, async () => {
    await mustRun(name, process.execPath, [file], { env, log: join(logDir, 'prepare.log') });
  });

/**
 * Keeps garbage small. glibc has a store of freed memory for each of many threads, of which a worker's engine has a dozen: two are
 * enough. V8 lets each of its heaps grow as if the machine were ours alone; what lives in one is below 100 MiB.
 */
const SPARING = { MALLOC_ARENA_MAX: '2', NODE_OPTIONS: '--max-semi-space-size=4 --max-old-space-size=384' };

async function startApps(supervisor, settings) {
  const env = { ...SPARING, ...settings };
  await Promise.all(
    APPS.map(({ name, tier, file, args }) =>
      step(name, async () => `pid ${await supervisor.start(app(name, tier, join(ROOT, file), args, env))}`),
    ),
  );
}

/** The first signal stops everything in order; a second one at once. */
function stopOnSignal(supervisor, release) {
  let begun = false;
  const stop = (why) => {
    if (begun) process.exit(1);
    begun = true;
    say('');
    log(`stopping (${why})`);
    const started = Date.now();
    killCommands();
    void supervisor
      .stop()
      .then(release)
      .then(() => {
        log(`stopped in ${seconds(started)} s`);
        process.exit(0);
      });
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal));
  process.on('disconnect', () => stop('whoever started this is gone'));
  const npm = startedByNpm();
  if (npm) setInterval(() => npm.isAlive() || begun || stop('npm is gone'), 1_000).unref();
  return { begun: () => begun };
}

const seconds = (since) => ((Date.now() - since) / 1000).toFixed(1);
const log = (line) => say(`${new Date().toISOString().slice(11, 19)} ${line}`);
