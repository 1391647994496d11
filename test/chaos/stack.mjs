import { randomBytes } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBinary } from '../../tools/binaries.mjs';
import { mustRun } from '../../tools/commands.mjs';
import { loadEnvironment } from '../../tools/environment.mjs';
import { APPS } from '../../tools/platform.mjs';
import { freePorts } from '../../tools/ports.mjs';
import { adminUrl, postgresService } from '../../tools/postgres.mjs';
import { PORT_VARIABLES, ROOT, readSettings } from '../../tools/settings.mjs';
import { Supervisor, app } from '../../tools/supervisor.mjs';
import { temporalService } from '../../tools/temporal.mjs';

const LAST_WORD = pathToFileURL(join(import.meta.dirname, 'last-word.mjs')).href;

/** What is killed while a case goes on must be back soon, or a minute holds too few deaths. */
const LONGEST_PAUSE = 1_000;

/** Whoever is back lives at least this long, and as long as it took: on a slow machine nobody would ever be up. */
const SPARED_MS = 3_000;

/**
 * The whole platform as `npm start` runs it, each process for itself, on ports, databases and a folder of its own.
 * @param env of this process; with TEST_DATABASE_URL the databases are made there, else PostgreSQL is started too
 */
export async function prepareStack(env) {
  const scratch = await mkdtemp(join(tmpdir(), 'talent-window-chaos-'));
  // PostgreSQL may run as another user, who must find the way to its folder.
  await chmod(scratch, 0o711);
  const logDir = join(scratch, 'logs');
  const [armed, fired] = [join(scratch, 'armed'), join(scratch, 'fired')];
  for (const folder of [logDir, armed, fired]) await mkdir(folder);
  const alive = new Map();
  const supervisor = new Supervisor({
    say: (line) => appendFileSync(join(logDir, 'supervisor.log'), `${new Date().toISOString()} ${line}\n`),
    logDir,
    note: async ({ name, pid }) => {
      const tookMs = Date.now() - (alive.get(name)?.killedAt ?? Date.now());
      alive.set(name, { pid, spareUntil: Date.now() + Math.max(SPARED_MS, tookMs) });
    },
    longestPause: LONGEST_PAUSE,
  });
  const databases = [];
  const givenServer = env.TEST_DATABASE_URL;
  const close = async () => {
    await supervisor.stop();
    // On a server of our own they are gone with it.
    if (givenServer) for (const database of databases) await database.drop();
    await rm(scratch, { recursive: true, force: true });
  };

  async function open() {
    const ports = await freePorts(PORT_VARIABLES.length);
    const own = Object.fromEntries(PORT_VARIABLES.map((variable, index) => [variable, String(ports[index])]));
    const { PATH, HOME, LANG } = env;
    const clean = { PATH, HOME, LANG, ...own, DATA_DIR: scratch, SEED_PASSWORD: randomBytes(12).toString('hex') };
    const settings = readSettings(clean);
    const { path: cli } = await findBinary('temporal', { env });
    const { apps } = await loadEnvironment(settings, clean);
    Object.assign(apps, await openDatabases(settings));
    Object.assign(apps, { AGENCIES_DELAY_MS: '200', LOG_LEVEL: 'warn', CHAOS_ARMED: armed, CHAOS_FIRED: fired });
    await mustRun('accounts and lists', process.execPath, ['apps/api/dist/seed-main.js'], { env: apps });

    const file = join(scratch, 'temporal', 'histories.db');
    const { namespace, ports: listening } = settings;
    await supervisor.start(await temporalService({ cli, port: listening.TEMPORAL_PORT, file, namespace, env: clean }));
    const worker = { ...apps, NODE_OPTIONS: `--import ${LAST_WORD}` };
    await Promise.all(
      APPS.map(({ name, tier, file: main, args }) =>
        supervisor.start(app(name, tier, join(ROOT, main), args, name.startsWith('worker') ? worker : apps)),
      ),
    );
    return apps;
  }

  async function openDatabases({ ports }) {
    let admin = givenServer;
    if (!admin) {
      const password = randomBytes(12).toString('hex');
      const folder = join(scratch, 'postgres');
      const port = ports.POSTGRES_PORT;
      await supervisor.start(await postgresService({ folder, port, password, logDir, env, throwaway: true }));
      admin = adminUrl(port, password);
    }
    const { createEmptyDatabase, createTestDatabase } = await import('@talent-window/testing');
    process.env.TEST_DATABASE_URL = admin;
    databases.push(await createTestDatabase(), await createEmptyDatabase());
    return { DATABASE_URL: databases[0].url, AGENCIES_DATABASE_URL: databases[1].url };
  }

  const stack = {
    env: {},
    open: async () => {
      stack.env = await open();
    },
    // The database is never killed: it is what the ledgers are written in.
    kill(name) {
      const service = alive.get(name);
      if (!service || service.killedAt || Date.now() < service.spareUntil) return false;
      service.killedAt = Date.now();
      try {
        return process.kill(service.pid, 'SIGKILL');
      } catch {
        // Its last word was faster.
        return false;
      }
    },
    arm: (activity) => writeFile(join(armed, activity), ''),
    lastWords: () => readdir(fired),
    keepLogs: (folder) => cp(logDir, folder, { recursive: true }),
    close,
  };
  return stack;
}
