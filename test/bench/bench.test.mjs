import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Client, Connection } from '@temporalio/client';
import { createTestDatabase } from '@talent-window/testing';
import pg from 'pg';
import { freePorts } from '../../tools/ports.mjs';
import { playBare } from './bare-case.mjs';
import { poll } from './load.mjs';

/** A program of the bench, up. */
async function startProgram(file, env) {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), { env: { ...process.env, ...env }, execArgv: [] });
  await once(child, 'message');
  return async () => {
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
}

describe('the bare route under the load', () => {
  const caseNo = '115551000001';
  let database;
  let origin;
  let stop;

  beforeAll(async () => {
    database = await createTestDatabase();
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const [account, draft] = [randomUUID(), randomUUID()];
    await client.query(
      `insert into account (id, email, display_name, roles, locale) values ($1, 'a@example.test', 'A', '{applicant}', 'en')`,
      [account],
    );
    await client.query(`insert into draft values ($1, $2, 'gold-card', 'one-stop', '{}', 1, now(), null)`, [
      draft,
      account,
    ]);
    await client.query(
      `insert into case_file values ($1, $2, $3, 'gold-card', 'one-stop', '{}', '{}', '{}', '{}', '', now())`,
      [caseNo, draft, account],
    );
    await client.query(
      `insert into case_projection values ($1, 'payment', 1, null, 'applicant', null, null, '', '{"stage":"payment"}', '', '{}', 1, now())`,
      [caseNo],
    );
    await client.end();
    const [port] = await freePorts(1);
    stop = await startProgram('bare-route-main.mjs', { DATABASE_URL: database.url, BARE_PORT: String(port) });
    origin = `http://127.0.0.1:${port}`;
  });
  afterAll(async () => {
    await stop?.();
    await database?.drop();
  });

  it('answers every request of every client', async () => {
    const clients = Array.from({ length: 5 }, () => ({ paths: [`/cases/${caseNo}`], headers: {} }));
    const { sent, lost, byStatus, bytes } = await poll({ origin, clients, seconds: 0.5 });
    expect(lost).toBe(0);
    expect(byStatus).toEqual({ 200: sent });
    expect(bytes).toBe(sent * '{"stage":"payment"}'.length);
  });

  it('counts as lost what is answered by an error, and what is not answered', async () => {
    const clients = [{ paths: ['/cases/unknown'], headers: {} }];
    const failing = await poll({ origin, clients, seconds: 0.1 });
    expect(failing.lost).toBe(failing.sent);
    const [nobody] = await freePorts(1);
    const absent = await poll({ origin: `http://127.0.0.1:${nobody}`, clients, seconds: 0.1 });
    expect(absent).toMatchObject({ lost: absent.sent, byStatus: {} });
  });
});

describe('the bare workflow', () => {
  let stop;
  let connection;

  beforeAll(async () => {
    const address = process.env.TEST_TEMPORAL_ADDRESS;
    connection = await Connection.connect({ address });
    stop = await startProgram('bare-worker-main.mjs', { TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: 'default' });
  });
  afterAll(async () => {
    await stop?.();
    await connection?.close();
  });

  it('does what a history tells, no more and no less', async () => {
    const deeds = [1, 2, 'timer', 'signal', 1, 'sleep', 'timer', 'timer', 'update', 3, 'update'];
    const { own, parts } = await playBare(new Client({ connection }), `bare-${randomUUID()}`, deeds);
    expect(own).toBeGreaterThan(0);
    expect(own).toBeCloseTo(parts.tasks + parts.activities + parts.messages);
  });
});
