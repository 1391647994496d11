import { Injectable } from '@nestjs/common';
import type { NonceStore } from '@talent-window/adapters/signature';
import { CLOCK_SKEW_SECONDS } from '@talent-window/adapters/signature';
import { ReadPool } from '../database/read-pool.js';

const PRUNE_EVERY_MS = 60_000;

/** Remembers signed requests for as long as their time stamp would be accepted, for all API processes together. */
@Injectable()
export class Nonces implements NonceStore {
  private prunedAt = 0;

  constructor(private readonly pool: ReadPool) {}

  async remember(keyId: string, nonce: string): Promise<boolean> {
    await this.prune(Date.now());
    const { rowCount } = await this.pool.query({
      name: 'remember-nonce',
      text: 'insert into request_nonce (key_id, nonce, seen_at) values ($1, $2, now()) on conflict do nothing',
      values: [keyId, nonce],
    });
    return rowCount === 1;
  }

  private async prune(now: number): Promise<void> {
    if (now - this.prunedAt < PRUNE_EVERY_MS) return;
    this.prunedAt = now;
    // A request may be as much too new as too old, so a nonce is kept for twice the skew.
    await this.pool.query(`delete from request_nonce where seen_at < now() - make_interval(secs => $1)`, [
      2 * CLOCK_SKEW_SECONDS + 60,
    ]);
  }
}
