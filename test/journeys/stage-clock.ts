import { setTimeout as sleep } from 'node:timers/promises';
import type { Temporal } from '@talent-window/temporal';
import { testTemporal, timeSkippingServer } from '@talent-window/testing';
import { Connection } from '@temporalio/client';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { addSearchAttributes } from './search-attributes.js';

export const DAY_MS = 24 * 60 * 60_000;

/** The engine of a journey, and how its time passes. */
export interface StageClock {
  readonly server: { readonly address: string; readonly namespace: string; readonly taskQueuePrefix: string };
  readonly connection: Temporal['connection'];
  /** how long a day of the deadlines lasts */
  readonly dayMs: number;
  now(): Promise<string>;
  /** lets days, or parts of them, go by */
  pass(ms: number): Promise<void>;
  close(): Promise<void>;
}

/** A test server on which weeks pass at once. */
export async function skippingClock(): Promise<StageClock> {
  const env = await TestWorkflowEnvironment.createTimeSkipping({ server: timeSkippingServer() });
  await addSearchAttributes(env.connection, 'default');
  return {
    server: { address: env.address, namespace: 'default', taskQueuePrefix: '' },
    connection: env.connection,
    dayMs: DAY_MS,
    now: async () => new Date(await env.currentTimeMs()).toISOString(),
    pass: (ms) => env.sleep(ms),
    close: () => env.teardown(),
  };
}

/** The real server, with deadlines whose days last a fraction of a second. The clock tells the time of the scenario. */
export async function compressedClock(dayMs: number): Promise<StageClock> {
  const server = testTemporal();
  const connection = await Connection.connect({ address: server.address });
  const begun = Date.now();
  const passed = () => ((Date.now() - begun) * DAY_MS) / dayMs;
  let told: number | undefined;
  return {
    server,
    connection,
    dayMs,
    now: async () => new Date((told ?? begun) + (told === undefined ? 0 : passed())).toISOString(),
    async pass(ms) {
      // The first date of a scenario is the day on which it begins.
      if (told === undefined) told = begun + ms - passed();
      else await sleep((ms * dayMs) / DAY_MS);
    },
    close: () => connection.close(),
  };
}
