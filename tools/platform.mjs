import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { findBinary } from './binaries.mjs';
import { killCommands, mustRun } from './commands.mjs';
import { build, install } from './install.mjs';
import { occupy } from './occupancy.mjs';
import { requireFreePorts } from './ports.mjs';
import { adminUrl, agenciesBeside, databaseUrl, ensureDatabase, postgresService } from './postgres.mjs';
import { say, step } from './progress.mjs';
import { loadSecrets } from './secrets.mjs';
import { ROOT, readSettings } from './settings.mjs';
import { Supervisor, app } from './supervisor.mjs';
import { registerSearchAttributes, temporalService } from './temporal.mjs';

const PLATFORM_DATABASE = 'talent_window';
const AGENCIES_DATABASE = 'agencies';

const APPS = [
  { name: 'agencies', tier: 1, file: 'apps/agencies/dist/main.js', args: [] },
  { name: 'api', tier: 2, file: 'apps/api/dist/main.js', args: [] },
  { name: 'worker-cases', tier: 3, file: 'apps/worker/dist/main.js', args: ['--role', 'cases'] },
  { name: 'worker-screening', tier: 3, file: 'apps/worker/dist/main.js', args: ['--role', 'screening'] },
  { name: 'worker-relay', tier: 3, file: 'apps/worker/dist/main.js', args: ['--role', 'relay'] },
];

/**
 * Installs, builds, starts and then watches over every process of the platform, until a signal stops it.
 * @param options.skipSetup takes installation and build as done
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
    const appEnv = await startServers(settings, supervisor, env);
    await prepareData(settings, appEnv);
    await startApps(supervisor, appEnv);
    say(whereIsWhat(settings));
    log(`ready · all processes are up, ${seconds(begun)} s after the start · Ctrl-C stops them`);
    process.send?.('ready');
  } catch (error) {
    if (stopped.begun()) return;
    await supervisor.stop();
    await release();
    throw error;
  }
}

/** PostgreSQL and Temporal, or the addresses of those the environment names. @returns the environment of the apps */
async function startServers(settings, supervisor, env) {
  const { integrationKeyVariable } = await import('@talent-window/config');
  const { AGENCY_SYSTEMS } = await import('@talent-window/contracts/vocabulary');
  const secrets = await loadSecrets(settings.dataDir, AGENCY_SYSTEMS.map(integrationKeyVariable));
  let cli;
  await step('Temporal CLI', async () => {
    const { path, from } = await findBinary('temporal', { env });
    cli = path;
    return `from ${from}`;
  });

  const { ports, namespace } = settings;
  const urls = { platform: settings.databaseUrl, agencies: settings.agenciesDatabaseUrl };
  const postgres = async () => {
    const { POSTGRES_ADMIN_PASSWORD: password, ...passwords } = secrets;
    const port = ports.POSTGRES_PORT;
    const folder = join(settings.dataDir, 'postgres');
    await supervisor.start(await postgresService({ folder, port, password, logDir: settings.logDir, env }));
    const owners = { platform: PLATFORM_DATABASE, agencies: AGENCIES_DATABASE };
    for (const [whose, name] of Object.entries(owners)) {
      const own = passwords[`POSTGRES_${whose.toUpperCase()}_PASSWORD`];
      await ensureDatabase(adminUrl(port, password), name, own);
      urls[whose] ??= databaseUrl(port, name, own, name);
    }
    return `port ${port}`;
  };
  const temporal = async () => {
    const port = ports.TEMPORAL_PORT;
    const service = await temporalService({
      cli,
      port,
      uiPort: ports.TEMPORAL_UI_PORT,
      file: join(settings.dataDir, 'temporal', 'histories.db'),
      namespace,
      codecEndpoint: `${settings.publicUrl}/api/codec`,
      env,
    });
    await supervisor.start(service);
    return `port ${port}`;
  };
  if (settings.ownsPostgres) await step('PostgreSQL', postgres);
  else {
    await step('PostgreSQL', async () => {
      urls.agencies ??= await agenciesBeside(urls.platform);
      return 'of DATABASE_URL';
    });
  }
  if (settings.ownsTemporal) await step('Temporal server', temporal);
  else {
    await step('Temporal server', async () => {
      await registerSearchAttributes(cli, settings.temporalAddress, namespace);
      return settings.temporalAddress;
    });
  }

  return {
    ...keysOf(secrets),
    ...env,
    DATA_DIR: settings.dataDir,
    PUBLIC_URL: settings.publicUrl,
    PLATFORM_URL: settings.platformUrl,
    AGENCIES_URL: settings.agenciesUrl,
    SMTP_URL: settings.smtpUrl,
    API_PORT: String(ports.API_PORT),
    AGENCIES_PORT: String(ports.AGENCIES_PORT),
    SMTP_PORT: String(ports.SMTP_PORT),
    OBJECT_STORE: settings.objectStore,
    DATABASE_URL: urls.platform,
    AGENCIES_DATABASE_URL: urls.agencies,
    TEMPORAL_ADDRESS: settings.temporalAddress,
    TEMPORAL_NAMESPACE: namespace,
    TEMPORAL_CLI: cli,
  };
}

/** What the apps need before they start: schema, seed accounts, bundled workflows. */
async function prepareData(settings, env) {
  const once = (name, file) =>
    step(name, async () => {
      if (!existsSync(join(ROOT, file))) return `not there yet: ${file}`;
      await mustRun(name, process.execPath, [file], { env, log: join(settings.logDir, 'prepare.log') });
      return undefined;
    });
  await once('database schema', 'libs/persistence/dist/migrate-main.js');
  await once('accounts and lists', 'apps/api/dist/seed-main.js');
  await once('workflow bundle', 'apps/worker/dist/bundle-main.js');
}

async function startApps(supervisor, env) {
  const there = APPS.filter(({ file }) => existsSync(join(ROOT, file)));
  await Promise.all(
    there.map(({ name, tier, file, args }) =>
      step(name, async () => `pid ${await supervisor.start(app(name, tier, join(ROOT, file), args, env))}`),
    ),
  );
  for (const { name, file } of APPS)
    if (!there.some((one) => one.name === name)) say(`  - ${name} is not there yet: ${file}`);
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
  // npm passes signals on, unless it is killed itself; then nobody is left who could stop this process by hand.
  if (process.env.npm_lifecycle_event) {
    const parent = process.ppid;
    setInterval(() => process.ppid === parent || begun || stop('npm is gone'), 1_000).unref();
  }
  return { begun: () => begun };
}

function whereIsWhat({ publicUrl, agenciesUrl, ports, ownsTemporal, dataDir, logDir }) {
  const near = (folder) => (folder.startsWith(ROOT) ? relative(ROOT, folder) : folder);
  return `
  Talent Window        ${publicUrl}
  API and its OpenAPI  ${publicUrl}/api/docs · ${publicUrl}/api/openapi.json
  Temporal Web UI      ${ownsTemporal ? `http://localhost:${ports.TEMPORAL_UI_PORT}` : 'on your cluster'}
  Agencies             ${agenciesUrl}
  Mail catcher         ${agenciesUrl}/mail-catcher
  Data and logs        ${near(dataDir)} · ${near(logDir)}

  Next                 npm run demo            one applicant goes the whole way
                       npm run demo -- --cases 20
`;
}

const keysOf = (secrets) =>
  Object.fromEntries(Object.entries(secrets).filter(([name]) => !name.startsWith('POSTGRES_')));
const seconds = (since) => ((Date.now() - since) / 1000).toFixed(1);
const log = (line) => say(`${new Date().toISOString().slice(11, 19)} ${line}`);
