import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { ApiConfig } from '../api-config.js';
import { ReadPool } from '../database/read-pool.js';
import { problem } from '../http/problem.js';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** How often something may be tried, counted in PostgreSQL for all API processes together. */
const LIMITS = {
  /** failed sign-ins at one account from one address */
  pair: { points: 10, duration: 10 * MINUTE, inMemoryBlockOnConsumed: 10 },
  /** failed sign-ins from one address */
  address: { points: 100, duration: 10 * MINUTE, inMemoryBlockOnConsumed: 100 },
  /** failed sign-ins at one account from anywhere; then it is locked, until the hour is over or its owner unlocks it */
  account: { points: 30, duration: HOUR },
  /** wrong passwords of somebody who is signed in already */
  confirming: { points: 10, duration: 10 * MINUTE },
  /** mails with links that one address asks for */
  asking: { points: 30, duration: HOUR },
  /** mails with links to one mailbox; who asks for more has some already */
  mailbox: { points: 5, duration: HOUR },
  /** letters with the key to one locked account */
  unlocking: { points: 1, duration: HOUR },
  /** one time-based code of one account */
  code: { points: 1, duration: 5 * MINUTE },
} as const;
type Limit = keyof typeof LIMITS;

@Injectable()
export class Attempts {
  private readonly limiters: Readonly<Record<Limit, RateLimiterPostgres>>;
  private readonly key: Buffer;

  constructor(pool: ReadPool, config: ApiConfig) {
    this.key = Buffer.from(config.sessionKey, 'base64');
    const limiter = ([keyPrefix, limit]: [string, { points: number; duration: number }]): [
      string,
      RateLimiterPostgres,
    ] => [
      keyPrefix,
      new RateLimiterPostgres({
        storeClient: pool,
        storeType: 'pool',
        tableName: 'attempt_count',
        tableCreated: true,
        keyPrefix,
        ...limit,
      }),
    ];
    this.limiters = Object.fromEntries(Object.entries(LIMITS).map(limiter)) as Record<Limit, RateLimiterPostgres>;
  }

  /** Counts one more. @returns whether it is within the limit */
  async take(limit: Limit, ...of: readonly string[]): Promise<boolean> {
    return (await this.secondsToWait(limit, of)) === undefined;
  }

  /** @throws Problem `too-many-requests` (429) where the limit is reached */
  async insist(limit: Limit, ...of: readonly string[]): Promise<void> {
    const seconds = await this.secondsToWait(limit, of);
    if (seconds === undefined) return;
    throw problem('too-many-requests', { params: { seconds }, headers: { 'retry-after': String(seconds) } });
  }

  /** Takes one back that turned out not to count. */
  async forgive(limit: Limit, ...of: readonly string[]): Promise<void> {
    await this.limiters[limit].reward(this.keyOf(of), 1);
  }

  async forget(limit: Limit, ...of: readonly string[]): Promise<void> {
    await this.limiters[limit].delete(this.keyOf(of));
  }

  private async secondsToWait(limit: Limit, of: readonly string[]): Promise<number | undefined> {
    try {
      await this.limiters[limit].consume(this.keyOf(of));
      return undefined;
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
    }
  }

  /** So that nobody reads addresses out of the table. */
  private keyOf(of: readonly string[]): string {
    return createHmac('sha256', this.key)
      .update(of.map((part) => part.toLowerCase()).join(' '))
      .digest('base64url');
  }
}
