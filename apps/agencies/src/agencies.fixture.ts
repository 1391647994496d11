import { setTimeout as sleep } from 'node:timers/promises';
import {
  createCardInventory,
  createCardProduction,
  createEntryExitRecords,
  createImageArchive,
  createLabourAgency,
  createMailer,
  createPaymentGateway,
} from '@talent-window/adapters';
import type { Exchange, HandOff, OpenOrder, OrderCard } from '@talent-window/adapters';
import { AgencySystem } from '@talent-window/contracts/vocabulary';
import type { AgenciesConfig } from './agencies-config.js';
import { KEYS } from './keys.fixture.js';
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
  readonly adapters: () => ReturnType<typeof createAdapters>;
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
export async function runAgencies(database: { readonly url: string; drop(): Promise<void> }): Promise<Rig> {
  const platform = await startFakePlatform();
  const config: AgenciesConfig = {
    databaseUrl: database.url,
    host: '127.0.0.1',
    port: 0,
    smtpPort: 0,
    platformUrl: platform.url,
    keys: KEYS,
    delayMs: 1,
    logLevel: 'silent',
  };
  let running = await startAgencies(config);
  const exchanges: Exchange[] = [];
  const rig: Rig = {
    config,
    platform,
    exchanges,
    url: () => running.url,
    adapters: () => createAdapters(running.url, running.smtpUrl, exchanges),
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

function createAdapters(url: string, smtpUrl: string, exchanges: Exchange[]) {
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
    gateway: createPaymentGateway(connect(AgencySystem.PaymentGateway)),
    labour: createLabourAgency(connect(AgencySystem.LabourAgency)),
    /** gives up soon */
    hastyLabour: createLabourAgency(connect(AgencySystem.LabourAgency, 300)),
    records: createEntryExitRecords(connect(AgencySystem.EntryExit)),
    cards: createCardProduction(connect(AgencySystem.CardProduction)),
    archive: createImageArchive(connect(AgencySystem.ImageArchive)),
    inventory: createCardInventory(connect(AgencySystem.Inventory)),
    mailer: createMailer({ url: smtpUrl, from: 'Window <noreply@window.example>', onExchange, timeoutMs: 1_000 }),
  };
}

/** A case number of its own for each test. */
export const caseNumbers = (): (() => string) => {
  let serial = 0;
  return () => `115551${String((serial += 1)).padStart(6, '0')}`;
};

export const orderOf = (caseNo: string, changes: Partial<OpenOrder> = {}): OpenOrder => ({
  orderNo: `${caseNo}P1`,
  caseNo,
  amount: 3_700,
  description: '就業金卡 Employment Gold Card',
  reference: `${caseNo}:payment:1`,
  returnUrl: 'http://localhost:3000/cases/1?from=gateway',
  idempotencyKey: `${caseNo}P1`,
  ...changes,
});

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
