import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { addressFromTestRun } from './stack.js';

export interface TestDatabase {
  /** as API and workers have it: what is only added to cannot be altered */
  readonly url: string;
  /** for tests that alter it all the same */
  readonly ownerUrl: string;
  /** ends every connection to it and removes it */
  drop(): Promise<void>;
}

const TEMPLATE = 'talent_window_template';
const APP_ROLE = 'talent_window_app';
/** The server is gone with the run. */
const APP_PASSWORD = 'only-for-the-run-of-the-tests';
/** Any number, the same in every process of a run. */
const TEMPLATE_LOCK = 7_406_581;

/** A database of its own for one test file, with the newest schema and no rows. Needs TEST_DATABASE_URL. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const admin = addressFromTestRun('TEST_DATABASE_URL');
  await ensureTemplate(admin);
  const database = await create(admin, TEMPLATE);
  const url = new URL(database.ownerUrl);
  url.username = APP_ROLE;
  url.password = APP_PASSWORD;
  return { ...database, url: url.href };
}

/** A database without any table, for tests of migrations and of apps that bring their own. Needs TEST_DATABASE_URL. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  return create(addressFromTestRun('TEST_DATABASE_URL'), 'template0');
}

async function create(admin: string, template: string): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(admin, (client) => client.query(`create database ${name} template ${template}`));
  const url = withDatabase(admin, name);
  return {
    url,
    ownerUrl: url,
    drop: async () => {
      await onServer(admin, (client) => client.query(`drop database if exists ${name} with (force)`));
    },
  };
}

/** Whoever comes first migrates; the others wait, then clone. A template stands under its name only when complete. */
async function ensureTemplate(admin: string): Promise<void> {
  await onServer(admin, async (client) => {
    await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [TEMPLATE]);
    if (rowCount !== 0) return;
    const { rowCount: roles } = await client.query('select from pg_roles where rolname = $1', [APP_ROLE]);
    if (roles === 0) await client.query(`create role ${APP_ROLE} login password '${APP_PASSWORD}'`);
    const half = `${TEMPLATE}_new`;
    await client.query(`drop database if exists ${half} with (force)`);
    await client.query(`create database ${half}`);
    const { migrate } = await import('@talent-window/persistence');
    await migrate(withDatabase(admin, half), APP_ROLE);
    await client.query(`alter database ${half} rename to ${TEMPLATE}`);
  });
}

async function onServer(url: string, use: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await use(client);
  } finally {
    await client.end();
  }
}

function withDatabase(admin: string, name: string): string {
  const url = new URL(admin);
  url.pathname = `/${name}`;
  return url.href;
}
