import { CURRENT_CALENDAR } from '@talent-window/domain';
import { text } from '@talent-window/i18n';
import { sendKept } from '@talent-window/operations';
import { announceCalendar, indexNames } from '@talent-window/persistence';
import type { Temporal } from '@talent-window/temporal';
import { isAway, openTemporal } from '@talent-window/temporal';
import type { DataSource } from 'typeorm';
import { returnPathsOf } from './adapters.js';
import { startAssignmentDuty } from './assignment-duty.js';
import { startAuditDuty } from './audit-duty.js';
import { openBounceDoor } from './bounce-door.js';
import { sendMailsAgain } from './mails.js';
import { scheduleNights } from './nightly.js';
import { relayInbox, startFromOutbox } from './relay.js';
import { rescreenings } from './rescreenings.js';
import type { RunningWorkers } from './run-workers.js';
import { openWakeUp } from './wake-up.js';
import type { WorkerConfig } from './worker-config.js';
import { codecKeyOf } from './worker-config.js';

/** What is looked for even where no notification came. */
const LOOK_EVERY_MS = 1_000;
const PAUSE_WHILE_AWAY_MS = 2_000;

/** From our tables to the engine: submissions become workflows, facts become signals. Several relays may run. */
export async function startRelayRole(config: WorkerConfig, database: DataSource): Promise<RunningWorkers> {
  const wakeUp = await openWakeUp(config.databaseUrl, ['outbox', 'inbox', 'control_lists', 'mail']);
  let stopping = false;
  await announceCalendar(database, CURRENT_CALENDAR.version);
  await indexNames(database);
  const rescreen = rescreenings(database, config);
  const { bounceHost: host, bouncePort: port, dayMs } = config;
  const bounces = await openBounceDoor({
    database,
    returnPaths: returnPathsOf(config),
    host,
    port,
    hourMs: dayMs / 24,
  });
  const audit = await startAuditDuty(config, database);
  const assignment = await startAssignmentDuty(config, database);
  const run = async (): Promise<void> => {
    let temporal: Temporal | undefined;
    while (!stopping) {
      temporal ??= await connect(config);
      const moved = temporal ? await relayOnce(config, database, temporal, rescreen) : 'away';
      if (moved === 'away') await wakeUp.wait(PAUSE_WHILE_AWAY_MS);
      else if (moved === 0) await wakeUp.wait(LOOK_EVERY_MS);
    }
    await temporal?.close();
    await assignment.stop();
    await audit.stop();
    await bounces.close();
    await wakeUp.close();
  };
  const finished = run();
  return {
    finished,
    async stop() {
      stopping = true;
      wakeUp.now();
      await finished;
    },
  };
}

async function relayOnce(
  config: WorkerConfig,
  database: DataSource,
  { client }: Temporal,
  rescreen: ReturnType<typeof rescreenings>,
): Promise<number | 'away'> {
  const started = await startFromOutbox(database, client, {
    taskQueuePrefix: config.taskQueuePrefix,
    summaryOf: ({ caseNo, policy }) => `${caseNo} · ${text(`case-types.${policy.caseType}`, {}, 'zh-TW')}`,
  });
  if (started === 'away') return 'away';
  const assertionKey = Buffer.from(config.assertionKey, 'base64');
  const again = await sendKept(database, client, { assertionKey });
  if (again === 'away') return 'away';
  const { taskQueuePrefix } = config;
  const signalled = await relayInbox(database, client, { taskQueuePrefix, assertionKey });
  if (signalled === 'away' || (await rescreen(client)) === 'away') return 'away';
  const mailed = await sendMailsAgain(database, client, { taskQueuePrefix });
  return mailed === 'away' ? 'away' : started + again + signalled + mailed;
}

async function connect(config: WorkerConfig): Promise<Temporal | undefined> {
  const temporal = await openTemporal({
    address: config.temporalAddress,
    namespace: config.temporalNamespace,
    codecKey: codecKeyOf(config),
  }).catch(() => undefined);
  try {
    if (temporal) await scheduleNights(temporal.client, config.taskQueuePrefix);
    return temporal;
  } catch (error) {
    await temporal?.close();
    if (isAway(error)) return undefined;
    throw error;
  }
}
