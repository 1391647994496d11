import { createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { ApiConfig } from '../api-config.js';
import { ReadPool } from '../database/read-pool.js';
import { problem } from './problem.js';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

interface Most {
  readonly most: number;
  /** seconds */
  readonly within: number;
  /** no process may hold a key back on its own word */
  readonly isForgotten?: true;
}

/** How much of what is too much. */
const LIMITS = {
  // Only failures count: who knows the password is never kept out by their own diligence.
  'sign-in-of-pair': { most: 10, within: 10 * MINUTE },
  'sign-in-of-address': { most: 100, within: 10 * MINUTE },
  // From anywhere; then the account is locked, until the hour is over or its owner unlocks it, at whatever process.
  'sign-in-of-account': { most: 30, within: HOUR, isForgotten: true },
  'password-of-signed-in': { most: 10, within: 10 * MINUTE },
  'links-of-address': { most: 30, within: HOUR },
  // Who asks for more letters of one kind has some already, and no kind uses up the room of another.
  'letters-of-mailbox': { most: 5, within: HOUR },
  'keys-of-locked-account': { most: 1, within: HOUR, isForgotten: true },
  // A code of an app is good once.
  'codes-of-account': { most: 1, within: 5 * MINUTE },
  // A whole office may sit behind one address.
  'officers-of-address': { most: 600, within: 10 * MINUTE },
  'not-believed-of-address': { most: 60, within: 10 * MINUTE },
  'challenges-of-address': { most: 60, within: 10 * MINUTE },
  'cards-of-address': { most: 30, within: 10 * MINUTE },
  'lookup-of-address': { most: 30, within: 10 * MINUTE },
  'lookup-of-case': { most: 10, within: 10 * MINUTE },
  'verification-of-address': { most: 60, within: 10 * MINUTE },
  // Nobody reads faster; a list must not be copied out by asking.
  'screening-of-officer': { most: 60, within: 5 * MINUTE },
  // Nobody has so many people at one counter in an hour: who opens case after case is after something else.
  'broken-glass-of-officer': { most: 20, within: 60 * MINUTE },
  // Each notice that is not believed leaves its bytes behind; one sender is not to fill the disk with them. What is
  // believed is never held up.
  'refused-notices-of-address': { most: 60, within: MINUTE },
} as const satisfies Readonly<Record<string, Most>>;
export type Limit = keyof typeof LIMITS;

/**
 * Counts in windows of fixed length, for all processes of the API together: in PostgreSQL, and while that is away each
 * process for itself. What is counted stands there as a keyed hash only.
 */
@Injectable()
export class SharedLimits {
  private readonly limiters: ReadonlyMap<Limit, RateLimiterPostgres>;

  constructor(
    pool: ReadPool,
    private readonly config: ApiConfig,
  ) {
    this.limiters = new Map(
      Object.entries<Most>(LIMITS).map(([name, { most, within, isForgotten }]) => {
        const counted = { keyPrefix: name, points: most, duration: within };
        const limiter = new RateLimiterPostgres({
          ...counted,
          storeClient: pool,
          storeType: 'pool',
          tableName: 'rate_limit',
          tableCreated: true,
          // Once a key is over its limit, the flood of its tries costs the database nothing.
          ...(isForgotten ? {} : { inMemoryBlockOnConsumed: most + 1 }),
          insuranceLimiter: new RateLimiterMemory(counted),
        });
        return [name as Limit, limiter];
      }),
    );
  }

  /** Counts one more. @throws Problem `too-many-requests` (429) where the key has used up its window */
  async take(limit: Limit, key: string): Promise<void> {
    const seconds = await this.secondsToWait(limit, key);
    if (seconds !== undefined) throw tooMany(seconds);
  }

  /** The same for whom too much is no refusal. */
  async isWithin(limit: Limit, key: string): Promise<boolean> {
    return (await this.secondsToWait(limit, key)) === undefined;
  }

  /** Takes one back that turned out not to count. */
  async forgive(limit: Limit, key: string): Promise<void> {
    await this.of(limit).reward(this.hashOf(key));
  }

  async forget(limit: Limit, key: string): Promise<void> {
    await this.of(limit).delete(this.hashOf(key));
  }

  private async secondsToWait(limit: Limit, key: string): Promise<number | undefined> {
    try {
      await this.of(limit).consume(this.hashOf(key));
      return undefined;
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      return Math.max(1, Math.ceil(error.msBeforeNext / 1000));
    }
  }

  private of(limit: Limit): RateLimiterPostgres {
    const limiter = this.limiters.get(limit);
    if (!limiter) throw new Error(`no limit ${limit}`);
    return limiter;
  }

  private hashOf(key: string): string {
    return createHmac('sha256', Buffer.from(this.config.blindIndexKey, 'base64')).update(key).digest('base64url');
  }
}

export const tooMany = (seconds: number): Error =>
  problem('too-many-requests', { params: { seconds }, headers: { 'retry-after': String(seconds) } });

/** Whose tries are counted together: an address, and of IPv6 the network of /64 that one household or host has to itself. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = new URL(`http://[${address.split('%', 1)[0]}]`).hostname.slice(1, -1).split('::');
  const [first, last] = [head, tail ?? ''].map((part) => part.split(':').filter(Boolean)) as [string[], string[]];
  const groups = [
    ...first,
    ...Array<string>(tail === undefined ? 0 : 8 - first.length - last.length).fill('0'),
    ...last,
  ];
  const isMapped = groups.slice(0, 5).every((group) => group === '0') && groups[5] === 'ffff';
  return isMapped ? groups.join(':') : groups.slice(0, 4).join(':');
}
