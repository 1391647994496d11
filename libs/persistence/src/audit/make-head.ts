import type { KeyObject } from 'node:crypto';
import type { Day } from '@talent-window/contracts/vocabulary';
import type { DataSource } from 'typeorm';
import type { ChainEnd } from './head.js';
import { headHashOf, signHead } from './head.js';
import { settledEntry } from './settled.js';

/**
 * Closes the audit of a day: where each chain that has grown ends, on top of the head before, signed and kept. Safe to repeat:
 * a day has one head.
 * @returns whether the day has its head; not yet where somebody is writing at this very moment
 */
export async function makeAuditHead(database: DataSource, day: Day, key: KeyObject): Promise<boolean> {
  const upTo = await settledEntry(database.manager);
  if (upTo === undefined) return false;
  await database.transaction(async (manager) => {
    await manager.query(`select pg_advisory_xact_lock(hashtextextended('audit head', 0))`);
    const [last] = await manager.query<{ day: Day; hash: string; up_to: string }[]>(
      'select day::text as day, hash, up_to from audit_head order by audit_head.day desc limit 1',
    );
    if (last && last.day >= day) return;
    const ends = await manager.query<{ chain: string; seq: number; hash: string }[]>(
      `select distinct on (chain) chain, seq, hash from audit where id > $1 and id <= $2
       order by chain, seq desc`,
      [last?.up_to ?? 0, upTo],
    );
    const chains = ends.map(({ chain, seq, hash }): ChainEnd => [chain, seq, hash]);
    const prev = last?.hash ?? null;
    const hash = headHashOf({ day, prev, chains });
    const signature = signHead({ day, prev, hash }, key);
    await manager.query(
      'insert into audit_head (day, up_to, prev, chains, hash, signature) values ($1, $2, $3, $4, $5, $6)',
      [day, upTo, prev, JSON.stringify(chains), hash, signature],
    );
  });
  return true;
}
