import type { Pool } from 'pg';
import type { Tx } from './database.js';

export const Mode = {
  /** does its work by itself after a delay */
  Automatic: 'automatic',
  /** waits for its operator */
  Manual: 'manual',
} as const;
export type Mode = (typeof Mode)[keyof typeof Mode];
export const MODES = Object.values(Mode) as readonly Mode[];

/** What a stand-in can be told to do wrong. */
export const FaultProfile = {
  None: 'none',
  /** requests and facts take `delayMs` longer */
  Slow: 'slow',
  /** requests take effect, but no answer comes */
  Timeout: 'timeout',
  /** requests have no effect and are answered with 500 */
  Error500: 'error-500',
  /** every fact is told twice */
  Duplicate: 'duplicate',
  /** facts overtake each other and the answer to the request that caused them */
  OutOfOrder: 'out-of-order',
  /** first a no, and a while later a yes */
  LateAcceptAfterReject: 'late-accept-after-reject',
  /** connections break and no fact is told */
  Down: 'down',
} as const;
export type FaultProfile = (typeof FaultProfile)[keyof typeof FaultProfile];
export const FAULT_PROFILES = Object.values(FaultProfile) as readonly FaultProfile[];

export interface Settings {
  readonly mode: Mode;
  /** how long the stand-in's own work takes */
  readonly delayMs: number;
  readonly fault: FaultProfile;
  readonly faultDelayMs: number;
}
export interface FaultSetting {
  readonly profile: FaultProfile;
  /** how many requests are spoiled before all is well again; absent: until told otherwise */
  readonly times?: number | undefined;
  /** for `slow`, `out-of-order` and `late-accept-after-reject` */
  readonly delayMs?: number | undefined;
}

/** Faults of requests; the others are of facts and count no requests. */
const OF_REQUESTS: readonly FaultProfile[] = ['slow', 'timeout', 'error-500', 'down', 'out-of-order'];
const DEFAULT_FAULT_DELAY_MS = 1_500;

/** A stand-in's settings, kept in its database so that a restart changes nothing. */
export class SettingStore {
  constructor(
    private readonly pool: Pool,
    private readonly agency: string,
  ) {}

  async prepare(mode: Mode, delayMs: number): Promise<void> {
    await this.pool.query('insert into setting (agency, mode, delay_ms) values ($1, $2, $3) on conflict do nothing', [
      this.agency,
      mode,
      delayMs,
    ]);
  }

  async read(tx: Tx = this.pool): Promise<Settings> {
    const { rows } = await tx.query<Settings>(
      `select mode, delay_ms as "delayMs", fault, fault_delay_ms as "faultDelayMs" from setting where agency = $1`,
      [this.agency],
    );
    const [settings] = rows;
    if (!settings) throw new Error(`${this.agency} has no settings`);
    return settings;
  }

  async setMode(mode: Mode, delayMs?: number): Promise<void> {
    await this.pool.query('update setting set mode = $2, delay_ms = coalesce($3, delay_ms) where agency = $1', [
      this.agency,
      mode,
      delayMs,
    ]);
  }

  async setFault({ profile, times, delayMs = DEFAULT_FAULT_DELAY_MS }: FaultSetting): Promise<void> {
    await this.pool.query('update setting set fault = $2, fault_times = $3, fault_delay_ms = $4 where agency = $1', [
      this.agency,
      profile,
      times,
      delayMs,
    ]);
  }

  /** The settings for one request; one that is spoiled counts. */
  async readForRequest(): Promise<Settings> {
    const settings = await this.read();
    if (!OF_REQUESTS.includes(settings.fault)) return settings;
    const { rowCount } = await this.pool.query(
      `update setting set fault_times = fault_times - 1, fault = case when fault_times <= 1 then 'none' else fault end
       where agency = $1 and fault = $2 and fault_times is not null`,
      [this.agency, settings.fault],
    );
    if (rowCount === 1) return settings;
    return this.read();
  }
}
