import { setTimeout as sleep } from 'node:timers/promises';
import {
  createCardInventory,
  createCardProduction,
  createEcpayGateway,
  createEntryExitRecords,
  createFeeSystem,
  createImageArchive,
  createLabourAgency,
  createMailer,
  createTreasury,
  ecpayPlaces,
} from '@talent-window/adapters';
import type { Checkout, Exchange, HandOff, OrderCard, PaymentGateway } from '@talent-window/adapters';
import { AgencySystem } from '@talent-window/contracts/vocabulary';
import type { AgenciesConfig } from './agencies-config.js';
import { KEYS, MERCHANT } from './keys.fixture.js';
import { startFakePlatform } from './platform.fixture.js';
import type { FakePlatform } from './platform.fixture.js';
import type { FaultSetting, Mode } from './stand-in/settings.js';
import { startAgencies } from './start-agencies.js';

export interface LedgerLine {
  readonly what: string;
  readonly reference: string | null;
  readonly caseNo: string | null;
  readonly details: Readonly<Record<string, unknown>>;
}

/** Agencies on a database of their own, a platform that takes their facts, and the real adapters between them. */
export interface Rig {
  readonly config: AgenciesConfig;
  readonly platform: FakePlatform;
  readonly exchanges: Exchange[];
  readonly url: () => string;
  /** of the card readers, where the test has some */
  readonly cardServiceUrl: () => string;
  readonly adapters: () => ReturnType<typeof createAdapters>;
  /** what the payer's browser does: from the platform's form to the gateway's page */
  openPage(checkout: Checkout): Promise<string>;
  /** posts to a route of an operator; gives the answer's status and content */
  post(path: string, body?: object): Promise<{ status: number; body: unknown }>;
  get(path: string): Promise<{ status: number; text: string }>;
  setMode(agency: string, mode: Mode, delayMs?: number): Promise<void>;
  setFault(agency: string, fault: FaultSetting): Promise<void>;
  ledger(agency: string, filter?: { reference?: string; caseNo?: string }): Promise<LedgerLine[]>;
  facts(name: string): Readonly<Record<string, unknown>>[];
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Takes an empty database and removes it in the end. */
export async function runAgencies(
  database: { readonly url: string; drop(): Promise<void> },
  changes: Partial<AgenciesConfig> = {},
): Promise<Rig> {
  const platform = await startFakePlatform();
  const config: AgenciesConfig = {
    databaseUrl: database.url,
    host: '127.0.0.1',
    port: 0,
    smtpPort: 0,
    platformUrl: platform.url,
    bounceUrl: platform.bounceUrl,
    keys: KEYS,
    delayMs: 1,
    gateway: { gateway: 'ecpay', url: '', vendorUrl: '', ...MERCHANT },
    windowUrl: 'http://localhost:3000',
    singleSignOn: { issuer: '', clientId: 'talent-window', clientSecret: 'only-for-this-test', acr: 'two-factors' },
    password: 'only-for-this-test',
    dayMs: 86_400_000,
    logLevel: 'silent',
    ...changes,
  };
  let running = await startAgencies(config);
  const exchanges: Exchange[] = [];
  const rig: Rig = {
    config,
    platform,
    exchanges,
    url: () => running.url,
    cardServiceUrl: () => running.cardServiceUrl ?? '',
    adapters: () => createAdapters(running, platform.url, exchanges),
    openPage: (checkout) => openPage(rig.adapters().gateway, checkout),
    async post(path, body = {}) {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(running.url + path, { method: 'POST', headers, body: JSON.stringify(body) });
      return { status: response.status, body: await response.json() };
    },
    async get(path) {
      const response = await fetch(running.url + path);
      return { status: response.status, text: await response.text() };
    },
    async setMode(agency, mode, delayMs) {
      await rig.post(`/${agency}/mode`, { mode, ...(delayMs !== undefined && { delayMs }) });
    },
    async setFault(agency, fault) {
      await rig.post(`/${agency}/faults`, fault);
    },
    async ledger(agency, filter = {}) {
      const { text } = await rig.get(`/${agency}/ledger?${new URLSearchParams(filter).toString()}`);
      return (JSON.parse(text) as { entries: LedgerLine[] }).entries;
    },
    facts: (name) => platform.received.map(({ body }) => body).filter((body) => body['name'] === name),
    async restart() {
      await running.stop();
      running = await startAgencies(config);
    },
    async stop() {
      await running.stop();
      await platform.stop();
      await database.drop();
    },
  };
  return rig;
}

/** Waits for a condition; the test's own time limit ends the wait. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await sleep(10);
}

function createAdapters(
  { url, smtpUrl }: { readonly url: string; readonly smtpUrl: string },
  platformUrl: string,
  exchanges: Exchange[],
) {
  const onExchange = (exchange: Exchange) => Promise.resolve(void exchanges.push(exchange));
  const connect = (system: AgencySystem, timeoutMs = 10_000) => ({
    baseUrl: `${url}/${system}`,
    keyId: system,
    key: KEYS[system],
    onExchange,
    timeoutMs,
  });
  return {
    connect,
    gateway: gatewayAt(url, platformUrl, exchanges),
    labour: createLabourAgency(connect(AgencySystem.LabourAgency)),
    /** gives up soon */
    hastyLabour: createLabourAgency(connect(AgencySystem.LabourAgency, 300)),
    records: createEntryExitRecords(connect(AgencySystem.EntryExit)),
    cards: createCardProduction(connect(AgencySystem.CardProduction)),
    archive: createImageArchive(connect(AgencySystem.ImageArchive)),
    inventory: createCardInventory(connect(AgencySystem.Inventory)),
    feeSystem: createFeeSystem(connect(AgencySystem.FeeSystem)),
    treasury: createTreasury(connect(AgencySystem.Treasury)),
    mailer: createMailer({ url: smtpUrl, from: 'Window <noreply@window.example>', onExchange, timeoutMs: 1_000 }),
  };
}

/** A case number of its own for each test. */
export const caseNumbers = (): (() => string) => {
  let serial = 0;
  return () => `115551${String((serial += 1)).padStart(6, '0')}`;
};

export const checkoutOf = (caseNo: string, changes: Partial<Checkout> = {}): Checkout => ({
  attemptNo: `${caseNo}P1A1`,
  orderNo: `${caseNo}P1`,
  caseNo,
  method: 'credit-card',
  amount: 3_700,
  itemName: '移民署規費 Immigration fee',
  openedAt: '2026-11-27T02:00:00.000Z',
  validDays: 3,
  ...changes,
});

/** The gateway as the platform knows it; what was asked under a key is remembered as the platform's table of exchanges does. */
export const gatewayAt = (url: string, platformUrl: string, exchanges: Exchange[] = []): PaymentGateway =>
  createEcpayGateway({
    url: `${url}/${AgencySystem.PaymentGateway}`,
    vendorUrl: `${url}/${AgencySystem.PaymentGateway}`,
    ...MERCHANT,
    places: ecpayPlaces({ platformUrl, publicUrl: 'http://localhost:3000' }),
    onExchange: (exchange) => Promise.resolve(void exchanges.push(exchange)),
    answersBefore: (key) =>
      Promise.resolve(
        exchanges.flatMap(({ idempotencyKey, response }) =>
          idempotencyKey === key && response?.status === 200 ? [response.bytes] : [],
        ),
      ),
    timeoutMs: 1_000,
  });

export async function openPage(gateway: PaymentGateway, checkout: Checkout): Promise<string> {
  const { action, fields } = gateway.checkout(checkout);
  const answer = await fetch(action, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
  if (answer.status !== 303) throw new Error(`${answer.status} ${await answer.text()}`);
  return answer.headers.get('location') ?? '';
}

/** What the buttons of the gateway's page send. */
export const click = (pageUrl: string, outcome: string): Promise<Response> =>
  fetch(pageUrl, { method: 'POST', body: new URLSearchParams({ outcome }), redirect: 'manual' });

export const fileOf = (caseNo: string, changes: Partial<HandOff> = {}): HandOff => ({
  reference: `${caseNo}:labour-review:1`,
  idempotencyKey: `${caseNo}:labour-review:1`,
  caseNo,
  caseType: 'gold-card',
  field: 'ECO',
  criterion: 'ECO-01',
  applicant: {
    englishName: 'SAMPLE, HANAKO',
    chineseName: '樣本 花子',
    nationality: 'JPN',
    sex: 'F',
    birthDate: '1988-04-12',
    passportNo: 'TZ0000001',
  },
  documents: [],
  ...changes,
});

export const cardOf = (caseNo: string, changes: Partial<OrderCard> = {}): OrderCard => ({
  reference: `${caseNo}:card-production:1`,
  idempotencyKey: `${caseNo}:card-production:1`,
  caseNo,
  card: {
    englishName: 'SAMPLE, HANAKO',
    nationality: 'JPN',
    sex: 'F',
    birthDate: '1988-04-12',
    passportNo: 'TZ0000001',
    purpose: 'gold-card',
    professionalField: 'ECO',
    years: 3,
    deliverTo: { mode: 'station', office: 'taipei-city' },
  },
  pictures: [],
  ...changes,
});
