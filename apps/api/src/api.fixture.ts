import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { integrationKeyVariable, readConfig } from '@talent-window/config';
import { AGENCY_SYSTEMS } from '@talent-window/contracts/vocabulary';
import { createTestDatabase, paperKeys, testTemporal } from '@talent-window/testing';
import { testOfficer } from '@talent-window/testing/officers';
import { openDatabase } from '@talent-window/persistence';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { ApiConfig } from './api-config.js';
import { seed } from './seed/seed.js';
import { officerOf } from './session/eip/officer-claims.js';
import { admitOfficer } from './session/officers.js';
import { COOKIE, SessionCookies } from './session/session-cookies.js';
import { startApi } from './start-api.js';

/** What a platform that others reach asks of its environment beyond `PUBLIC_URL`. */
export const REACHED_BY_OTHERS = {
  EIP_ISSUER: 'https://eip.example',
  ECPAY_HASH_KEY: randomBytes(8).toString('hex'),
  ECPAY_HASH_IV: randomBytes(8).toString('hex'),
};

const PASSWORD = 'only-for-this-test';

/** An answer with its body read. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // What a test looks at is checked by the test.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly body: any;
}

export interface Ask {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A person with a browser, or without a session at all. */
export class Browser {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly url: string) {}

  async ask(method: string, path: string, { body, headers = {} }: Ask = {}): Promise<Answer> {
    const isRaw = body instanceof FormData || typeof body === 'string' || body instanceof Uint8Array;
    const response = await fetch(`${this.url}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(this.cookies.size > 0 ? { cookie: this.cookie } : {}),
        ...(body === undefined || isRaw ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isRaw ? (body as string) : JSON.stringify(body) }),
    });
    for (const line of response.headers.getSetCookie()) this.keep(line);
    const text = await response.text();
    const isJson = /[/+]json\b/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      headers: response.headers,
      body: isJson && text !== '' ? JSON.parse(text) : text,
    };
  }

  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  keep(line: string): void {
    const [name = '', value = ''] = (line.split(';', 1)[0] ?? '').split('=');
    if (value === '') this.cookies.delete(name);
    else this.cookies.set(name, value);
  }

  get = (path: string, headers?: Ask['headers']): Promise<Answer> => this.ask('GET', path, headers ? { headers } : {});
  post = (path: string, body?: unknown, headers: Ask['headers'] = {}): Promise<Answer> =>
    this.ask('POST', path, { body, headers });
  put = (path: string, body: unknown, headers: Ask['headers'] = {}): Promise<Answer> =>
    this.ask('PUT', path, { body, headers });
  delete = (path: string): Promise<Answer> => this.ask('DELETE', path);
}

export interface TestApi {
  readonly url: string;
  readonly config: ApiConfig;
  readonly database: pg.Pool;
  /** waits until the engine is reached, which a busy machine may take its time for */
  untilReady(): Promise<void>;
  /** for the one door that records steps */
  steps(): Promise<DataSource>;
  /** the database's owner, for tests that do what API and workers cannot */
  asOwner(): Promise<DataSource>;
  /** a browser of a seeded person or of a test officer; always the same one for the same address */
  as(email: string): Promise<Browser>;
  /** another browser of the same person */
  anew(email: string): Promise<Browser>;
  stranger(): Browser;
  stop(): Promise<void>;
}

/** The API in this process, on a database of its own and the Temporal server of the run, with the seeded accounts. */
export async function startTestApi(changes: Readonly<Record<string, string>> = {}): Promise<TestApi> {
  const ours = await createTestDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'talent-window-api-'));
  const temporal = testTemporal();
  const key = (): string => randomBytes(32).toString('base64');
  const config = readConfig(ApiConfig, {
    DATABASE_URL: ours.url,
    TEMPORAL_ADDRESS: temporal.address,
    TEMPORAL_NAMESPACE: temporal.namespace,
    API_PORT: '0',
    OBJECT_STORE: `file:${folder}`,
    LOG_LEVEL: 'silent',
    CODEC_KEY: key(),
    ASSERTION_KEY: key(),
    BLIND_INDEX_KEY: key(),
    FIELD_KEYS: `test:${key()}`,
    SESSION_KEY: key(),
    SCREENING_KEY: key(),
    ...(await paperKeys()),
    PAYEE_KEY: key(),
    EIP_CLIENT_SECRET: key(),
    // Nobody is there, unless a test opens a door.
    SCREENING_URL: 'http://127.0.0.1:9',
    SMTP_URL: 'smtp://127.0.0.1:9',
    ...Object.fromEntries(AGENCY_SYSTEMS.map((system) => [integrationKeyVariable(system), key()])),
    ...changes,
  });
  await seed(ours.url, PASSWORD);
  const api = await startApi(config);
  const database = new pg.Pool({ connectionString: ours.url, max: 4 });
  let steps: Promise<DataSource> | undefined;
  let owner: Promise<DataSource> | undefined;
  const browsers = new Map<string, Promise<Browser>>();
  const openSteps = (): Promise<DataSource> => (steps ??= openDatabase(ours.url, 1, config));
  const signIn = async (email: string): Promise<Browser> => {
    const browser = new Browser(api.url);
    if (email.endsWith('@example.test')) {
      const { status } = await browser.post('/api/session', { email, password: PASSWORD });
      if (status !== 201) throw new Error(`${email} cannot sign in: ${status}`);
    } else {
      browser.keep(`${new SessionCookies(config).nameOf(COOKIE.desk)}=${await openDesk(await openSteps(), email)}`);
    }
    return browser;
  };
  return {
    url: api.url,
    config,
    database,
    as(email) {
      const known = browsers.get(email) ?? signIn(email);
      browsers.set(email, known);
      return known;
    },
    anew: signIn,
    steps: openSteps,
    asOwner: () => (owner ??= openDatabase(ours.ownerUrl, 1)),
    stranger: () => new Browser(api.url),
    async untilReady() {
      while ((await new Browser(api.url).get('/api/health')).status !== 200) await setTimeout(100);
    },
    async stop() {
      await api.stop();
      await database.end();
      await (await steps)?.destroy();
      await (await owner)?.destroy();
      await Promise.all([ours.drop(), rm(folder, { recursive: true, force: true })]);
    },
  };
}

export const TEST_PASSWORD = PASSWORD;

/** As if the portal of the civil service had just vouched for an officer, whose ways are tested elsewhere. @returns the desk's token */
async function openDesk(database: DataSource, email: string): Promise<string> {
  const claims = { iss: 'https://eip.example', sub: email, ...testOfficer(email) };
  const proof = { sid: null, acr: null, authTime: new Date() };
  const { token } = await admitOfficer(database.manager, officerOf(claims).officer, { proof, sessionHours: 12 });
  return token;
}
