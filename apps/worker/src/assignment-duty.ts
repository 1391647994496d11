import { assignByRules, isAssignedByRules } from '@talent-window/operations';
import { loggedError } from '@talent-window/persistence';
import type { Temporal } from '@talent-window/temporal';
import { openTemporal } from '@talent-window/temporal';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { openWakeUp } from './wake-up.js';
import type { WorkerConfig } from './worker-config.js';
import { codecKeyOf } from './worker-config.js';

const log = pino({ name: 'assignment', serializers: { error: loggedError } });

/** What is looked for even where no notification came: leave begins and cases fall idle by themselves. */
const LOOK_EVERY_MS = 30_000;
const PAUSE_WHILE_AWAY_MS = 5_000;

/** Gives cases out by the rules in force, when one becomes nobody's and now and then besides. Several may run. */
export async function startAssignmentDuty(
  config: WorkerConfig,
  database: DataSource,
): Promise<{ stop(): Promise<void> }> {
  const wakeUp = await openWakeUp(config.databaseUrl, ['assignment']);
  const assertionKey = Buffer.from(config.assertionKey, 'base64');
  let stopping = false;
  let temporal: Temporal | undefined;
  const once = async (): Promise<number | 'away'> => {
    if (!(await isAssignedByRules(database))) return 0;
    temporal ??= await connect(config);
    return temporal ? assignByRules({ database, client: temporal.client, assertionKey }) : 'away';
  };
  const run = async (): Promise<void> => {
    while (!stopping) {
      const given = await once().catch((error: unknown) => {
        log.warn({ error }, 'no case is given out for the moment');
        return 'away' as const;
      });
      await wakeUp.wait(given === 'away' ? PAUSE_WHILE_AWAY_MS : LOOK_EVERY_MS);
    }
    await temporal?.close();
    await wakeUp.close();
  };
  const finished = run();
  return {
    async stop() {
      stopping = true;
      wakeUp.now();
      await finished;
    },
  };
}

const connect = (config: WorkerConfig): Promise<Temporal | undefined> =>
  openTemporal({
    address: config.temporalAddress,
    namespace: config.temporalNamespace,
    codecKey: codecKeyOf(config),
  }).catch(() => undefined);
