import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLabourAgency } from '@talent-window/adapters';
import { createEmptyDatabase } from '@talent-window/testing';
import {
  caseNumbers,
  checkoutOf,
  click as pay,
  fileOf,
  gatewayAt,
  openPage,
  runAgencies,
  until,
} from '../agencies.fixture.js';
import { KEYS } from '../keys.fixture.js';
import type { Rig } from '../agencies.fixture.js';
import { startFakePlatform } from '../platform.fixture.js';

const nextCaseNo = caseNumbers();

describe('a fact', () => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await runAgencies(await createEmptyDatabase());
  });
  afterAll(() => rig.stop());

  const open = async () => {
    const caseNo = nextCaseNo();
    return { caseNo, payUrl: await rig.openPage(checkoutOf(caseNo)) };
  };
  const toldOf = (caseNo: string) => rig.platform.received.filter(({ body }) => body['caseNo'] === caseNo);
  const delivered = async (caseNo: string, agency = 'payment-gateway') =>
    (await rig.ledger(agency, { caseNo })).filter(({ what }) => what === 'fact-delivered');

  it.each([
    ['cannot take it now', 503],
    ['refuses it', 404],
    ['fails', 500],
  ])('is told again while the platform %s, with the same content', async (_, status) => {
    let left = 2;
    rig.platform.answer = () => ((left -= 1) >= 0 ? status : 202);
    const { caseNo, payUrl } = await open();
    await pay(payUrl, 'success');
    await until(async () => (await delivered(caseNo)).length === 1);
    expect(toldOf(caseNo).map((fact) => fact.status)).toEqual([status, status, 202]);
    expect(new Set(toldOf(caseNo).map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(await delivered(caseNo)).toMatchObject([{ details: { attempt: 3 } }]);
  });

  it('that the platform knows already is done with', async () => {
    rig.platform.answer = () => 409;
    const caseNo = nextCaseNo();
    await rig.post('/missions/desk/inspections', { caseNo, result: 'passed', office: '5A' });
    await until(async () => (await delivered(caseNo, 'missions')).length === 1);
    expect(toldOf(caseNo)).toHaveLength(1);
  });

  it('waits for the earlier one of its case, and for none of another case', async () => {
    const [waiting, other] = [await open(), await open()];
    let isUp = false;
    rig.platform.answer = ({ caseNo, name }) =>
      caseNo === waiting.caseNo && name === 'paymentFailed' && !isUp ? 503 : 202;
    await pay(waiting.payUrl, 'decline');
    await pay(waiting.payUrl, 'success');
    await pay(other.payUrl, 'success');
    await until(async () => (await delivered(other.caseNo)).length === 1);
    expect(toldOf(waiting.caseNo).some(({ body }) => body['name'] === 'paymentSettled')).toBe(false);
    isUp = true;
    await until(async () => (await delivered(waiting.caseNo)).length === 2);
    const names = toldOf(waiting.caseNo)
      .filter(({ status }) => status === 202)
      .map(({ body }) => body['name']);
    expect(names).toEqual(['paymentFailed', 'paymentSettled']);
  });

  it('is broken off by a stop and told again by the next process', async () => {
    const { caseNo, payUrl } = await open();
    let isHanging = false;
    rig.platform.answer = () => {
      isHanging = true;
      return 'never';
    };
    await pay(payUrl, 'success');
    await until(() => isHanging);
    rig.platform.answer = () => 202;
    await rig.restart();
    await until(async () => (await delivered(caseNo)).length === 1);
    expect(toldOf(caseNo)).toHaveLength(1);
  });

  it('that the platform refuses holds up no later one', async () => {
    rig.platform.answer = ({ name }) => (name === 'paymentFailed' ? 422 : 202);
    const { caseNo, payUrl } = await open();
    await pay(payUrl, 'decline');
    await pay(payUrl, 'success');
    await until(async () => (await delivered(caseNo)).length === 1);
    // The refused one may be told again meanwhile.
    const taken = toldOf(caseNo).filter(({ status }) => status === 202);
    expect(taken.map(({ body }) => body['name'])).toEqual(['paymentSettled']);
  });
});

/** The process that `npm start` runs, so that it can be killed. */
describe('agencies killed in the middle', () => {
  const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

  async function freePort(): Promise<number> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, 'close');
    return port;
  }

  it('tell what they had not told, finish what they had begun, and repeat nothing', async () => {
    const database = await createEmptyDatabase();
    const [port, smtpPort, platformPort] = [await freePort(), await freePort(), await freePort()];
    const env = {
      AGENCIES_DATABASE_URL: database.url,
      AGENCIES_PORT: String(port),
      AGENCIES_URL: `http://127.0.0.1:${port}`,
      SMTP_PORT: String(smtpPort),
      CLAMD_PORT: '0',
      EIP_CLIENT_SECRET: randomBytes(32).toString('base64'),
      PLATFORM_URL: `http://127.0.0.1:${platformPort}`,
      AGENCIES_DELAY_MS: '400',
      LOG_LEVEL: 'error',
      ...Object.fromEntries(
        Object.entries(KEYS).map(([name, key]) => [`INTEGRATION_KEY_${name.toUpperCase().replaceAll('-', '_')}`, key]),
      ),
    };
    const start = async () => {
      const child = fork(main, {
        env: { PATH: process.env['PATH'], ...env },
        execArgv: [],
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      });
      const [message] = (await once(child, 'message')) as [unknown];
      expect(message).toBe('ready');
      return child;
    };
    const connect = (keyId: 'labour-agency') => ({
      baseUrl: `http://127.0.0.1:${port}/${keyId}`,
      keyId,
      key: KEYS[keyId],
    });
    const labour = createLabourAgency(connect('labour-agency'));
    const gateway = gatewayAt(env.AGENCIES_URL, env.PLATFORM_URL);
    const [reviewed, paid] = [nextCaseNo(), nextCaseNo()];

    const first = await start();
    const checkout = checkoutOf(paid);
    await pay(await openPage(gateway, checkout), 'success');
    const receipt = await labour.handOff(fileOf(reviewed));
    first.kill('SIGKILL');
    await once(first, 'exit');

    const platform = await startFakePlatform(platformPort);
    const second = await start();
    try {
      await until(() => platform.received.length >= 2);
      expect(await labour.handOff(fileOf(reviewed))).toEqual(receipt);
      expect(await gateway.queryAttempt(checkout.attemptNo)).toMatchObject({ state: 'settled', amount: 3_700 });
      const told = platform.received.map(({ body }) => `${String(body['name'])} ${String(body['caseNo'])}`);
      expect(told.toSorted()).toEqual([`labourReviewConcluded ${reviewed}`, `paymentSettled ${paid}`]);
    } finally {
      second.disconnect();
      const [code] = (await once(second, 'exit')) as [number];
      await platform.stop();
      await database.drop();
      expect(code).toBe(0);
    }
  });

  it('say all that is wrong with their environment', async () => {
    const child = fork(main, {
      env: { PATH: process.env['PATH'], SMTP_PORT: 'x' },
      execArgv: [],
      stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
    });
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number];
    expect(code).toBe(1);
    expect(output).toContain('AGENCIES_DATABASE_URL');
    expect(output).toContain('SMTP_PORT');
    expect(output).toContain('INTEGRATION_KEY_MISSIONS');
  });
});
