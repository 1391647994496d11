import { randomUUID } from 'node:crypto';
import type { CaseNo, FactByName, FactName } from '@talent-window/contracts/vocabulary';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { transact } from './database.js';
import type { Tx } from './database.js';
import { FaultProfile, SettingStore } from './settings.js';

/** One line of a stand-in's ledger: something that it did or that was done to it. */
export interface LedgerEntry {
  /** e.g. `order-opened` */
  readonly what: string;
  readonly reference?: string | null | undefined;
  readonly caseNo?: CaseNo | null | undefined;
  /** small; no more of a person than the case needs */
  readonly details: Readonly<Record<string, string | number | boolean | null>>;
}

/** A fact without what the stand-in adds: its id and its sender. */
export type FactToTell<N extends FactName> = Omit<FactByName[N], 'messageId' | 'sender' | 'stage' | 'visit'> & {
  readonly caseNo: CaseNo;
  readonly reference?: string | null | undefined;
};

/** What an agency says in a protocol of its own. */
export interface FormToPost {
  /** which of the platform's facts it amounts to */
  readonly name: FactName;
  readonly caseNo: CaseNo;
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
}

interface Outgoing {
  readonly messageId: string;
  readonly name: FactName;
  readonly caseNo: CaseNo;
  readonly reference?: string | null | undefined;
  readonly body: string;
  readonly formUrl?: string;
}

/** Work that the stand-in does later by itself. */
export interface Chore {
  /** key in the agency's `chores` */
  readonly what: string;
  /** number or reference of the thing to work on */
  readonly subject: string;
  readonly delayMs: number;
}

/** Where the platform is and how this agency signs to it. */
export interface PlatformAccess {
  readonly url: string;
  /** base64 */
  readonly key: string;
}

interface StandInParts {
  readonly name: string;
  readonly pool: Pool;
  readonly log: Logger;
  readonly platform: PlatformAccess;
  /** called after each transaction, as it may have left chores or facts */
  readonly wake: () => void;
}

/** What the agencies have in common: one database, one ledger, an outbox of facts, chores, and settings. */
export class StandIn {
  readonly name: string;
  readonly log: Logger;
  readonly settings: SettingStore;
  readonly platform: PlatformAccess;
  private readonly pool: Pool;
  private readonly wake: () => void;

  constructor({ name, pool, log, platform, wake }: StandInParts) {
    this.name = name;
    this.pool = pool;
    this.log = log;
    this.platform = platform;
    this.wake = wake;
    this.settings = new SettingStore(pool, name);
  }

  /** For reading outside a transaction. */
  get database(): Tx {
    return this.pool;
  }

  async transact<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const result = await transact(this.pool, work);
    this.wake();
    return result;
  }

  async record(tx: Tx, { what, reference, caseNo, details }: LedgerEntry): Promise<void> {
    await tx.query('insert into ledger (agency, what, reference, case_no, details) values ($1, $2, $3, $4, $5)', [
      this.name,
      what,
      reference,
      caseNo,
      details,
    ]);
  }

  async schedule(tx: Tx, { what, subject, delayMs }: Chore): Promise<void> {
    await tx.query(
      `insert into chore (agency, what, subject, due_at) values ($1, $2, $3, clock_timestamp() + $4 * interval '1 ms')`,
      [this.name, what, subject, delayMs],
    );
  }

  /** Puts a fact into the outbox, in the transaction that makes it true. */
  async tell<N extends FactName>(tx: Tx, name: N, { reference, ...fact }: FactToTell<N>): Promise<void> {
    const messageId = randomUUID();
    const body = JSON.stringify({ name, messageId, ...fact, ...(reference ? { reference } : {}) });
    await this.putOut(tx, { messageId, name, caseNo: fact.caseNo, reference, body });
  }

  /** The same in a protocol of the agency's own: a form to an address that the platform gave. */
  async post(tx: Tx, { name, caseNo, url, fields }: FormToPost): Promise<void> {
    const body = new URLSearchParams(fields).toString();
    await this.putOut(tx, { messageId: randomUUID(), name, caseNo, body, formUrl: url });
  }

  private async putOut(tx: Tx, { messageId, name, caseNo, reference, body, formUrl }: Outgoing): Promise<void> {
    const { fault, faultDelayMs } = await this.settings.read(tx);
    const overtakes = fault === FaultProfile.OutOfOrder;
    const delayMs = overtakes || fault === FaultProfile.Slow ? faultDelayMs : 0;
    await tx.query(
      `insert into outbox (agency, message_id, name, case_no, reference, body, form_url, overtakes, due_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, clock_timestamp() + $9 * interval '1 ms')`,
      [this.name, messageId, name, caseNo, reference, body, formUrl, overtakes, delayMs],
    );
    await this.record(tx, { what: 'fact-told', reference, caseNo, details: { name, messageId } });
  }
}
