import { findEdition, isScreeningDue } from '@talent-window/persistence';
import { isAway, startRescreening } from '@talent-window/temporal';
import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import type { WorkerConfig } from './worker-config.js';

const LOOK_EVERY_MS = 30_000;

/**
 * Has everybody screened again when a new edition is in force. Looked at now and then besides: a worker that was an edition
 * behind for a moment may have screened a case after the job had passed it.
 */
export function rescreenings(
  database: DataSource,
  { rescreenPerSecond: perSecond, taskQueuePrefix }: WorkerConfig,
): (client: Client) => Promise<'looked' | 'away'> {
  let seen = 0;
  let lookedAt = 0;
  return async (client) => {
    const { edition = 0 } = (await findEdition(database)) ?? {};
    if (edition === seen && Date.now() - lookedAt < LOOK_EVERY_MS) return 'looked';
    try {
      if (await isScreeningDue(database, edition))
        await startRescreening(client, { edition, perSecond }, { taskQueuePrefix });
    } catch (error) {
      if (isAway(error)) return 'away';
      throw error;
    }
    [seen, lookedAt] = [edition, Date.now()];
    return 'looked';
  };
}
