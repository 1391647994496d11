import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAgenciesConfig, startAgencies } from '@talent-window/agencies';
import { admitOfficer, ApiConfig, officerOf, seed, startApi } from '@talent-window/api';
import type { ApiClient } from '@talent-window/api-client';
import { CookieJar, createApiClient } from '@talent-window/api-client';
import { integrationKeyVariable, readConfig } from '@talent-window/config';
import { AGENCY_SYSTEMS } from '@talent-window/contracts/vocabulary';
import { Agencies, Applicant, Officer, signIn } from '@talent-window/demo';
import type { Company } from '@talent-window/demo';
import { CASE_TYPES, rocYearAt } from '@talent-window/domain';
import { openDatabase } from '@talent-window/persistence';
import { addressFromTestRun, createEmptyDatabase, createTestDatabase, paperKeys } from '@talent-window/testing';
import { testOfficer } from '@talent-window/testing/officers';
import type { RunningWorkers, WorkerRole, WorkflowCode } from '@talent-window/worker';
import { startWorker, WORKER_ROLES, WorkerConfig } from '@talent-window/worker';
import pg from 'pg';
import type { DestinationStream } from 'pino';
import type { DataSource } from 'typeorm';
import '../quiet-workers.js';
import { freePort } from './free-port.js';

export interface TestPlatform extends Company {
  readonly mission: Officer;
  readonly url: string;
  readonly agenciesUrl: string;
  /** the card readers of a visitor's machine */
  readonly cardServiceUrl: string;
  /** where other mail servers report */
  readonly bounceUrl: string;
  readonly databaseUrl: string;
  /** of the owner of the schema, for journeys that take something away or make it older */
  readonly ownerDatabaseUrl: string;
  readonly agenciesDatabaseUrl: string;
  readonly codecKey: Buffer;
  /** signs what goes to a case, for journeys that do a worker's duty on a day of their own */
  readonly assertionKey: Buffer;
  readonly objectStore: string;
  /** its database, as the platform itself reads it */
  openDatabase(poolSize: number): Promise<DataSource>;
  /** of every applicant's account */
  readonly password: string;
  /** what a browser shows at the desk, as if the portal of the civil service had just vouched for the officer */
  deskToken(email: string): Promise<string>;
  /** somebody else's browser */
  signIn(email: string): Promise<ApiClient>;
  /** stops the worker of the cases and starts one with this code, as a deployment does */
  deploy(code: WorkflowCode): Promise<void>;
  /** stops a worker in the middle of its work, and starts it again */
  restart(role: WorkerRole): Promise<void>;
  stop(): Promise<void>;
}

/** Password of the accounts of a test platform. */
const PASSWORD = 'only-for-this-test';

/**
 * The whole platform in this process, on a database and task queues of its own: agencies, API and the three workers,
 * with real HTTP and real SMTP between them.
 */
export async function startPlatform(temporal: {
  readonly address: string;
  readonly namespace: string;
  readonly taskQueuePrefix: string;
  /** how long a day of a deadline lasts, where it is compressed */
  readonly dayMs?: number;
  /** hears all that the API logs, at its finest level */
  readonly hear?: DestinationStream;
}): Promise<TestPlatform> {
  const [ours, theirs] = await Promise.all([createTestDatabase(), createEmptyDatabase()]);
  const folder = await mkdtemp(join(tmpdir(), 'talent-window-'));
  const [apiPort, agenciesPort, smtpPort, bouncePort, screeningPort, clamdPort, cardServicePort] = await Promise.all([
    freePort(),
    freePort(),
    freePort(),
    freePort(),
    freePort(),
    freePort(),
    freePort(),
  ]);
  const key = (): string => randomBytes(32).toString('base64');
  const url = `http://127.0.0.1:${apiPort}`;
  const agenciesUrl = `http://127.0.0.1:${agenciesPort}`;
  const cardServiceUrl = `http://127.0.0.1:${cardServicePort}`;
  const env: Record<string, string> = {
    DATABASE_URL: ours.url,
    AGENCIES_DATABASE_URL: theirs.url,
    TEMPORAL_ADDRESS: temporal.address,
    TEMPORAL_NAMESPACE: temporal.namespace,
    TASK_QUEUE_PREFIX: temporal.taskQueuePrefix,
    PUBLIC_URL: url,
    PLATFORM_URL: url,
    API_PORT: String(apiPort),
    AGENCIES_URL: agenciesUrl,
    AGENCIES_PORT: String(agenciesPort),
    AGENCIES_DELAY_MS: '50',
    CARD_SERVICE_PORT: String(cardServicePort),
    CARD_SERVICE_URL: cardServiceUrl,
    CERTIFICATE_TRUST: `${agenciesUrl}/certificate-authority/trust.json`,
    SMTP_PORT: String(smtpPort),
    SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
    BOUNCE_PORT: String(bouncePort),
    BOUNCE_URL: `smtp://127.0.0.1:${bouncePort}`,
    CLAMD_PORT: String(clamdPort),
    CLAMD_URL: `tcp://127.0.0.1:${clamdPort}`,
    SCREENING_PORT: String(screeningPort),
    SCREENING_URL: `http://127.0.0.1:${screeningPort}`,
    OBJECT_STORE: `file:${folder}`,
    SEED_PASSWORD: PASSWORD,
    LOG_LEVEL: temporal.hear ? 'trace' : 'fatal',
    ...(temporal.dayMs === undefined ? {} : { DAY_MS: String(temporal.dayMs) }),
    CODEC_KEY: key(),
    SESSION_KEY: key(),
    ASSERTION_KEY: key(),
    BLIND_INDEX_KEY: key(),
    FIELD_KEYS: `test:${key()}`,
    SCREENING_KEY: key(),
    ...(await paperKeys()),
    BOUNCE_KEY: key(),
    AUDIT_KEY: key(),
    PAYEE_KEY: key(),
    EIP_CLIENT_SECRET: key(),
    ...Object.fromEntries(AGENCY_SYSTEMS.map((system) => [integrationKeyVariable(system), key()])),
  };
  await useOwnCaseNumbers(ours.url);
  const agencies = await startAgencies(readAgenciesConfig({ ...env, LOG_LEVEL: 'fatal' }));
  const config = readConfig(ApiConfig, env);
  const api = await startApi(config, temporal.hear);
  await seed(ours.url, PASSWORD);
  const workers: RunningWorkers[] = [];
  for (const role of WORKER_ROLES) workers.push(await startWorker(readConfig(WorkerConfig, env), role));

  const restart = async (role: WorkerRole, code?: WorkflowCode): Promise<void> => {
    const at = WORKER_ROLES.indexOf(role);
    await workers[at]?.stop();
    workers[at] = await startWorker(readConfig(WorkerConfig, env), role, code);
  };
  const people = await openDatabase(ours.url, 1);
  const deskToken = (email: string): Promise<string> => admit(people, `${agenciesUrl}/eip`, email);
  const as = async (email: string): Promise<ApiClient> =>
    email.endsWith('@example.test') ? signIn(url, email, PASSWORD) : openDesk(url, await deskToken(email));
  const desk = new Agencies(agenciesUrl);
  return {
    url,
    agenciesUrl,
    cardServiceUrl,
    bounceUrl: `smtp://127.0.0.1:${bouncePort}`,
    databaseUrl: ours.url,
    ownerDatabaseUrl: ours.ownerUrl,
    agenciesDatabaseUrl: theirs.url,
    password: PASSWORD,
    deskToken,
    signIn: as,
    codecKey: Buffer.from(env['CODEC_KEY'] ?? '', 'base64'),
    assertionKey: Buffer.from(env['ASSERTION_KEY'] ?? '', 'base64'),
    objectStore: config.objectStore,
    openDatabase: (poolSize) => openDatabase(ours.url, poolSize, config),
    agencies: desk,
    applicant: new Applicant(await as('applicant@example.test'), desk),
    firstReviewer: new Officer(await as('reviewer@nia.example')),
    secondReviewer: new Officer(await as('reviewer2@nia.example')),
    counter: new Officer(await as('counter@mofa.example')),
    station: new Officer(await as('station@nia.example')),
    mission: new Officer(await as('tokyo@mofa.example')),
    deploy: (code) => restart('cases', code),
    restart: (role) => restart(role),
    async stop() {
      for (const worker of workers.reverse()) await worker.stop();
      await api.stop();
      await people.destroy();
      await agencies.stop();
      await Promise.all([ours.drop(), theirs.drop(), rm(folder, { recursive: true })]);
    },
  };
}

/** As if the portal of the civil service had just vouched for an officer; the way by it is a journey of its own. */
async function admit(people: DataSource, iss: string, email: string): Promise<string> {
  const { subject: sub, ...claims } = testOfficer(email);
  const proof = { sid: null, acr: null, authTime: new Date() };
  const { officer } = officerOf({ iss, sub, ...claims });
  const { token } = await admitOfficer(people.manager, officer, { proof, sessionHours: 12 });
  return token;
}

function openDesk(url: string, token: string): ApiClient {
  const cookies = new CookieJar();
  cookies.keep([`tw_desk=${token}`]);
  return createApiClient(url, cookies);
}

/** Case numbers are workflow ids: platforms of several tests on one server must not draw the same ones. */
async function useOwnCaseNumbers(databaseUrl: string): Promise<void> {
  const first = (await nextPlatform()) * 1000;
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const rocYear = rocYearAt(new Date().toISOString());
  for (const { unit } of Object.values(CASE_TYPES)) {
    await client.query('insert into case_number_serial (roc_year, unit, last) values ($1, $2, $3)', [
      rocYear,
      unit,
      first,
    ]);
  }
  await client.end();
}

/** Counts the platforms of a run, of all its processes. Drawn at random, two of a run had the same numbers now and then. */
async function nextPlatform(): Promise<number> {
  const client = new pg.Client({ connectionString: addressFromTestRun('TEST_DATABASE_URL') });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(7)');
    await client.query('create sequence if not exists platform_of_a_run maxvalue 999 cycle');
    const { rows } = await client.query<{ next: string }>(`select nextval('platform_of_a_run') as next`);
    return Number(rows[0]?.next ?? 0);
  } finally {
    await client.end();
  }
}
