import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RunningAgencies } from '@talent-window/agencies';
import { readAgenciesConfig, startAgencies } from '@talent-window/agencies';
import { integrationKeyVariable, readConfig } from '@talent-window/config';
import { AGENCY_SYSTEMS, PLATFORM } from '@talent-window/contracts/vocabulary';
import { makeServerCertificate } from '@talent-window/documents/signing';
import { auditAct, openDatabase } from '@talent-window/persistence';
import type { TestDatabase } from '@talent-window/testing';
import { createEmptyDatabase, createTestDatabase, paperKeys, testTemporal } from '@talent-window/testing';
import type { RunningWorkers } from '@talent-window/worker';
import { startWorker, WorkerConfig } from '@talent-window/worker';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { freePort } from './free-port.js';
import { soon } from './soon.js';

let ours: TestDatabase;
let theirs: TestDatabase;
let database: DataSource;
let kept: pg.Pool;
let agencies: RunningAgencies;
let relay: RunningWorkers | undefined;
let env: Record<string, string>;
let folder: string;
const caseNo = '115551000001';

beforeAll(async () => {
  [ours, theirs] = await Promise.all([createTestDatabase(), createEmptyDatabase()]);
  folder = await mkdtemp(join(tmpdir(), 'talent-window-audit-'));
  const [keyFile, certificateFile] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  const { key, certificate } = await makeServerCertificate(new Date());
  await Promise.all([writeFile(keyFile, key), writeFile(certificateFile, certificate)]);
  const [port, syslogPort] = await Promise.all([freePort(), freePort()]);
  const secret = (): string => randomBytes(32).toString('base64');
  const { address, namespace } = testTemporal();
  env = {
    DATABASE_URL: ours.url,
    AGENCIES_DATABASE_URL: theirs.url,
    AGENCIES_PORT: String(port),
    AGENCIES_URL: `http://127.0.0.1:${port}`,
    CLAMD_PORT: '0',
    SMTP_PORT: '0',
    BOUNCE_PORT: '0',
    AUDIT_SYSLOG_PORT: String(syslogPort),
    AUDIT_SYSLOG_URL: `syslog+tls://localhost:${syslogPort}`,
    AUDIT_SYSLOG_CA: certificateFile,
    AUDIT_TLS_KEY: keyFile,
    AUDIT_TLS_CERTIFICATE: certificateFile,
    TEMPORAL_ADDRESS: address,
    TEMPORAL_NAMESPACE: namespace,
    TASK_QUEUE_PREFIX: `audit-${randomUUID()}-`,
    EIP_CLIENT_SECRET: secret(),
    FIELD_KEYS: `test:${secret()}`,
    OBJECT_STORE: `file:${folder}`,
    LOG_LEVEL: 'fatal',
    ...(await paperKeys()),
    ...Object.fromEntries(
      ['CODEC', 'ASSERTION', 'BLIND_INDEX', 'SCREENING', 'BOUNCE', 'PAYEE', 'AUDIT'].map((it) => [
        `${it}_KEY`,
        secret(),
      ]),
    ),
    ...Object.fromEntries(AGENCY_SYSTEMS.map((system) => [integrationKeyVariable(system), secret()])),
  };
  database = await openDatabase(ours.url, 4);
  kept = new pg.Pool({ connectionString: theirs.url, max: 2, options: '-c search_path=agencies' });
  agencies = await startAgencies(readAgenciesConfig(env));
  for (let nth = 1; nth <= 3; nth += 1) await act(nth);
  relay = await startWorker(readConfig(WorkerConfig, env), 'relay');
}, 60_000);

const stopRelay = async () => {
  await relay?.stop();
  relay = undefined;
};

afterAll(async () => {
  await stopRelay();
  await agencies?.stop();
  await Promise.all([database?.destroy(), kept?.end()]);
  await Promise.all([ours?.drop(), theirs?.drop(), rm(folder, { recursive: true })]);
});

const act = async (nth: number) => {
  await auditAct(database, {
    caseNo,
    actor: PLATFORM,
    action: `act-${nth}`,
    cause: `c${nth}`,
    details: { 字: '"\\]' },
  });
  await auditAct(database, { actor: PLATFORM, action: `act-${nth}:refused`, cause: `p${nth}`, details: {} });
};

interface Kept {
  readonly chain: string;
  readonly seq: number;
  readonly hash: string;
  readonly severity: number;
  readonly message: string;
  readonly times: number;
}

const messages = async (count: number): Promise<readonly Kept[]> =>
  soon(`${count} entries`, async () => {
    const { rows } = await kept.query<Kept>(
      'select chain, seq, hash, severity, message, times from audit_message order by serial',
    );
    return rows.length >= count ? rows : undefined;
  });

describe('the Audit system', () => {
  it('gets every entry in the order of its chain, as it was recorded', async () => {
    const got = await messages(6);
    const ofCase = got.filter(({ chain }) => chain === caseNo);
    expect(ofCase.map(({ seq, severity }) => [seq, severity])).toEqual([1, 2, 3].map((seq) => [seq, 6]));
    expect(got.filter(({ chain }) => chain === 'platform').map(({ severity }) => severity)).toEqual([4, 4, 4]);
    const recorded = await database.query<{ hash: string }[]>('select hash from audit order by id');
    expect(got.map(({ hash }) => hash)).toEqual(recorded.map(({ hash }) => hash));
    expect(JSON.parse(ofCase[0]?.message ?? '')).toMatchObject({
      content: { action: 'act-1', details: { 字: '"\\]' } },
    });
  });

  it('gets the signed head of each day', async () => {
    const head = await soon('a head', async () => {
      const { rows } = await kept.query<object>('select day::text, prev, hash, signature from audit_daily_head');
      return rows[0];
    });
    expect(await database.query('select day::text, prev, hash, signature from audit_head')).toEqual([head]);
  });

  it('gets again what may not have come, and keeps it once', async () => {
    await stopRelay();
    await database.query(`update audit_handover set up_to = '2' where what = 'entries'`);
    await act(4);
    relay = await startWorker(readConfig(WorkerConfig, env), 'relay');
    const got = await messages(8);
    expect(got.map(({ times }) => times)).toEqual([1, 1, 2, 2, 2, 2, 1, 1]);
  });

  it('gets nothing twice over and loses nothing while it is away', async () => {
    await agencies.stop();
    await act(5);
    await stopRelay();
    agencies = await startAgencies(readAgenciesConfig(env));
    relay = await startWorker(readConfig(WorkerConfig, env), 'relay');
    const got = await messages(10);
    expect(got.slice(-2).map(({ times }) => times)).toEqual([1, 1]);
  });

  it('is not believed by another certificate', async () => {
    const { certificate } = await makeServerCertificate(new Date());
    const other = join(folder, 'other.pem');
    await writeFile(other, certificate);
    await stopRelay();
    const before = await database.query<{ up_to: string }[]>(`select up_to from audit_handover where what = 'entries'`);
    relay = await startWorker(readConfig(WorkerConfig, { ...env, AUDIT_SYSLOG_CA: other }), 'relay');
    await act(6);
    await stopRelay();
    expect(await database.query(`select up_to from audit_handover where what = 'entries'`)).toEqual(before);
    expect(await messages(10)).toHaveLength(10);
  });
});
