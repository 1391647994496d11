import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBinary } from './binaries.mjs';
import { findChromium } from './chromium.mjs';
import { killCommands, leashed, run } from './commands.mjs';
import { build, buildWebApps, bundleWorkflows, install } from './install.mjs';
import { freePorts } from './ports.mjs';
import { adminUrl, postgresService } from './postgres.mjs';
import { say, step } from './progress.mjs';
import { HOST, ROOT, readSettings } from './settings.mjs';
import { Supervisor } from './supervisor.mjs';
import { temporalService } from './temporal.mjs';

/** Nothing may hang for ever: a run that takes longer than this is broken. */
const JEST_LIMIT = 14 * 60_000;
/** What two cores have no time for in one run with all the rest; each is played when it is named. */
const BY_NAME = [
  'test/chaos/chaos',
  'test/journeys/scenarios-(second|third|fourth|fifth|sixth)',
  'test/properties/any-messages',
  'test/properties/api-fuzz',
  'test/replay/record',
];
const CHECK_LIMIT = 5 * 60_000;

/**
 * @param paths narrows the tests, the formatting and the lint to these; none means everything
 * @param options.skipSetup takes installation and build as done
 * @returns the exit code
 */
export async function testEverything(env, paths, { skipSetup }) {
  const { logDir } = readSettings(env);
  const scratch = await mkdtemp(join(tmpdir(), 'talent-window-test-'));
  // PostgreSQL may run as another user, who must find the way to its folder.
  await chmod(scratch, 0o711);
  const supervisor = new Supervisor({ say, logDir: join(scratch, 'logs') });
  const cleanUp = async () => {
    await supervisor.stop();
    await rm(scratch, { recursive: true, force: true });
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => {
      killCommands();
      void cleanUp().then(() => process.exit(1));
    });
  }
  try {
    say('');
    if (!skipSetup) await step('packages', () => install(logDir));
    const checks = new Checks(paths);
    // The compiler keeps one core busy, and none of the others waits for it.
    const [servers] = await Promise.all([
      startServers(supervisor, scratch, env),
      buildEverything(logDir, skipSetup),
      checks.ofTexts(),
    ]);
    // Building the web apps takes the core that the lint leaves.
    await Promise.all([checks.ofTypes(), step('web apps', () => buildWebApps(logDir))]);
    const tests = await runJest(supervisor, scratch, servers, paths);
    const passed = checks.passed + tests.passed;
    const failed = checks.failed + tests.failed;
    await cleanUp();
    say(`\n${passed} passed, ${failed} failed`);
    return failed === 0 ? 0 : 1;
  } catch (error) {
    killCommands();
    await cleanUp();
    throw error;
  }
}

async function buildEverything(logDir, skipSetup) {
  if (!skipSetup) await step('build', () => build(logDir));
  // Also where the set-up is skipped: workers take the bundle as it lies there, and an old one would run old workflows.
  await step('workflow bundle', () => bundleWorkflows(logDir));
}

/** @returns the environment of the tests, with the addresses of what they need */
async function startServers(supervisor, scratch, env) {
  const binary = {};
  for (const name of ['temporal', 'temporal-test-server']) {
    await step(name, async () => {
      binary[name] = await findBinary(name, { env });
      return `from ${binary[name].from}`;
    });
  }
  await step('Chromium', async () => {
    binary.chromium = await findChromium(env);
    return `from ${binary.chromium.from}`;
  });
  const { path: cli } = binary.temporal;
  const [postgresPort, temporalPort] = await freePorts(2);
  const password = randomBytes(12).toString('hex');
  const logDir = join(scratch, 'logs');
  await step('PostgreSQL', async () => {
    const folder = join(scratch, 'postgres');
    await supervisor.start(
      await postgresService({ folder, port: postgresPort, password, logDir, env, throwaway: true }),
    );
  });
  await step('Temporal server', async () => {
    const service = await temporalService({ cli, port: temporalPort, namespace: 'default', env });
    await supervisor.start(service);
  });
  return {
    ...env,
    TEST_DATABASE_URL: adminUrl(postgresPort, password),
    TEST_TEMPORAL_ADDRESS: `${HOST}:${temporalPort}`,
    TEMPORAL_CLI: cli,
    CHROMIUM_PATH: binary.chromium.path,
    TEST_SERVER_PATH: binary['temporal-test-server'].path,
  };
}

/** What needs no server; each counts as one. */
class Checks {
  passed = 0;
  failed = 0;

  constructor(paths) {
    // A narrowing may be the beginning of a name, which means something to Jest alone.
    this.files = paths.length > 0 ? paths.filter((path) => existsSync(join(ROOT, path))) : ['.'];
  }

  /** What sees the sources as they are. */
  async ofTexts() {
    if (this.files.length > 0) await this.check('formatting', 'prettier/bin/prettier.cjs', ['--check', ...this.files]);
  }

  /** What knows types, and so needs the build. Each is one process on one core, and nothing else runs yet. */
  async ofTypes() {
    const lint = ['--no-error-on-unmatched-pattern', ...this.files];
    await Promise.all([
      this.files.length > 0 && this.check('lint', 'oxlint/bin/oxlint', lint),
      this.check('types of the tests', 'typescript/bin/tsc', ['-p', 'tsconfig.test.json']),
    ]);
  }

  async check(name, file, args) {
    let result;
    await step(name, async () => {
      result = await run(process.execPath, [join(ROOT, 'node_modules', file), ...args], { limit: CHECK_LIMIT });
      if (result.code !== 0) throw new Error(result.output);
    }).then(
      () => (this.passed += 1),
      () => {
        this.failed += 1;
        say(`\n${result.output.trimEnd()}\n`);
      },
    );
  }
}

async function runJest(supervisor, scratch, env, paths) {
  const report = join(scratch, 'report.json');
  const jest = join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');
  const args = ['--config', 'jest.config.mjs', '--json', '--outputFile', report, '--passWithNoTests', ...paths];
  if (paths.length === 0)
    args.push('--testPathIgnorePatterns', '/node_modules/', '/dist/', `${ROOT}/.data/`, ...BY_NAME);
  // Room for what lives briefly: a whole platform in a process makes much of it, and collecting it was an eighth of all work.
  const roomy = '--max-semi-space-size=64';
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', roomy];
  const options = [env.NODE_OPTIONS, ...flags].filter(Boolean).join(' ');
  say('');
  const how = { command: process.execPath, args: [jest, ...args], stopSignal: 'SIGTERM', patience: 5_000 };
  const end = await run(process.execPath, leashed(how), {
    env: { ...env, NODE_OPTIONS: options },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    limit: JEST_LIMIT,
  });
  const result = JSON.parse(await readFile(report, 'utf8').catch(() => 'null'));
  if (!result) {
    say(`Jest came to no result (${end.signal ?? `exit code ${end.code}`}, limit ${JEST_LIMIT / 60_000} min).`);
    return { passed: 0, failed: 1 };
  }
  const broken = result.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  if (result.numPendingTests > 0) say(`${result.numPendingTests} skipped`);
  const failed = result.numFailedTests + broken.length;
  return { passed: result.numPassedTests, failed: failed === 0 && end.code !== 0 ? 1 : failed };
}
