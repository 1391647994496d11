import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAgenciesConfig, startAgencies } from '@talent-window/agencies';
import { ApiConfig, startApi } from '@talent-window/api';
import { CookieJars, signInOfficer } from '@talent-window/api-client';
import { integrationKeyVariable, readConfig } from '@talent-window/config';
import { AGENCY_SYSTEMS } from '@talent-window/contracts/vocabulary';
import { createEmptyDatabase, createTestDatabase, paperKeys, testTemporal } from '@talent-window/testing';
import pg from 'pg';
import { freePort } from './free-port.js';

const PASSWORD = 'only-for-this-test';

/** A browser, which follows nothing by itself. */
export interface Browser {
  readonly cookies: CookieJars;
  get(url: string): Promise<Answer>;
  post(url: string, fields?: Readonly<Record<string, string>>): Promise<Answer>;
}

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
}

/** API and portal of the civil service in this process, with real HTTP between them. */
export interface SignOn {
  readonly url: string;
  readonly portalUrl: string;
  readonly database: pg.Pool;
  browser(): Browser;
  /** a browser in which an officer has signed in at the portal and at the desk */
  signedIn(email: string): Promise<Browser>;
  /** whom the desk takes a browser for; undefined where it is signed in no more */
  whoIs(browser: Browser): Promise<{ readonly email: string; readonly roles: readonly string[] } | undefined>;
  /** what the operator of the portal does */
  operate(act: string, body?: object): Promise<void>;
  audited(action: string): Promise<Readonly<Record<string, unknown>>[]>;
  stop(): Promise<void>;
}

export async function startSignOn(): Promise<SignOn> {
  const [ours, theirs] = await Promise.all([createTestDatabase(), createEmptyDatabase()]);
  const folder = await mkdtemp(join(tmpdir(), 'talent-window-'));
  const [apiPort, agenciesPort, smtpPort] = await Promise.all([freePort(), freePort(), freePort()]);
  const [url, agenciesUrl] = [`http://127.0.0.1:${apiPort}`, `http://127.0.0.1:${agenciesPort}`];
  const temporal = testTemporal();
  const key = (): string => randomBytes(32).toString('base64');
  const keys = ['CODEC_KEY', 'SESSION_KEY', 'ASSERTION_KEY', 'BLIND_INDEX_KEY', 'SCREENING_KEY', 'PAYEE_KEY'];
  const env: Record<string, string> = {
    DATABASE_URL: ours.url,
    AGENCIES_DATABASE_URL: theirs.url,
    TEMPORAL_ADDRESS: temporal.address,
    TEMPORAL_NAMESPACE: temporal.namespace,
    PUBLIC_URL: url,
    PLATFORM_URL: url,
    API_PORT: String(apiPort),
    AGENCIES_URL: agenciesUrl,
    AGENCIES_PORT: String(agenciesPort),
    CLAMD_PORT: '0',
    SMTP_PORT: String(smtpPort),
    SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
    OBJECT_STORE: `file:${folder}`,
    SEED_PASSWORD: PASSWORD,
    LOG_LEVEL: 'silent',
    ...(await paperKeys()),
    EIP_CLIENT_SECRET: key(),
    FIELD_KEYS: `test:${key()}`,
    ...Object.fromEntries([...keys, ...AGENCY_SYSTEMS.map(integrationKeyVariable)].map((name) => [name, key()])),
  };
  const agencies = await startAgencies(readAgenciesConfig(env));
  const api = await startApi(readConfig(ApiConfig, env));
  const database = new pg.Pool({ connectionString: ours.url, max: 2 });
  const browser = (): Browser => browserWith(new CookieJars());
  return {
    url,
    portalUrl: `${agenciesUrl}/eip`,
    database,
    browser,
    async signedIn(email) {
      const opened = browser();
      await signInOfficer(url, { email, password: PASSWORD }, opened.cookies);
      return opened;
    },
    async whoIs(who) {
      const { status, text } = await who.get(`${url}/api/session`);
      if (status === 401) return undefined;
      const { signedIn } = JSON.parse(text) as { signedIn: { email: string; roles: string[] }[] };
      return signedIn[0];
    },
    async operate(act, body = {}) {
      const headers = { 'content-type': 'application/json' };
      const sent = { method: 'POST', headers, body: JSON.stringify(body) };
      const answer = await fetch(`${agenciesUrl}/eip/${act}`, sent);
      if (!answer.ok) throw new Error(`${act}: ${answer.status} ${await answer.text()}`);
    },
    async audited(action) {
      const { rows } = await database.query<{ details: Record<string, unknown> }>(
        'select details from audit where action = $1 order by id',
        [action],
      );
      return rows.map(({ details }) => details);
    },
    async stop() {
      await api.stop();
      await agencies.stop();
      await database.end();
      await Promise.all([ours.drop(), theirs.drop(), rm(folder, { recursive: true })]);
    },
  };
}

function browserWith(cookies: CookieJars): Browser {
  const ask = async (url: string, init: RequestInit): Promise<Answer> => {
    const jar = cookies.of(new URL(url).origin);
    const cookie = jar.header();
    const headers = { accept: 'text/html', ...(cookie === undefined ? {} : { cookie }) };
    const answer = await fetch(url, { redirect: 'manual', ...init, headers });
    jar.keep(answer.headers.getSetCookie());
    return { status: answer.status, text: await answer.text(), headers: answer.headers };
  };
  return {
    cookies,
    get: (url) => ask(url, {}),
    post: (url, fields) => ask(url, { method: 'POST', ...(fields ? { body: new URLSearchParams(fields) } : {}) }),
  };
}

/** Where an answer sends its browser. */
export const locationOf = ({ headers }: Answer): string => headers.get('location') ?? '';
