import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AuditRecord, AuditSystem } from '@talent-window/adapters';
import { createAuditSystem } from '@talent-window/adapters';
import { AgencySystem } from '@talent-window/contracts/vocabulary';
import { taipeiDay } from '@talent-window/domain';
import type { AuditEntry } from '@talent-window/persistence';
import { handOverEntries, handOverHeads, makeAuditHead, signingKeyOf } from '@talent-window/persistence';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { connectionTo, mailDomain } from './adapters.js';
import type { WorkerConfig } from './worker-config.js';

const log = pino({ name: 'audit' });

const LOOK_EVERY_MS = 2_000;
/** How long the Audit system is left alone after it did not answer. */
const PAUSE_MS = 15_000;
const DAY_MS = 86_400_000;

/** Closes the audit of each day once it is over in Taipei, and hands entries and heads to the Audit system as they come. */
export async function startAuditDuty(config: WorkerConfig, database: DataSource): Promise<{ stop(): Promise<void> }> {
  const key = signingKeyOf(Buffer.from(config.auditKey, 'base64'));
  const system = await auditSystemOf(config, database);
  const stopping = new AbortController();
  let closed = '';
  const once = async (): Promise<number> => {
    const yesterday = taipeiDay(new Date(Date.now() - DAY_MS).toISOString());
    if (yesterday > closed && (await makeAuditHead(database, yesterday, key))) closed = yesterday;
    const heads = await handOverHeads(database, (head) => system.announce(head));
    if (config.auditSyslogUrl === undefined) return 0;
    return heads + (await handOverEntries(database, (entries) => system.deliver(entries.map(recordOf))));
  };
  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const moved = await once().catch((error: unknown) => {
        log.warn({ error: String(error) }, 'the Audit system gets nothing for the moment');
        return 'away' as const;
      });
      if (moved === 'away' || moved === 0) await pause(moved === 'away' ? PAUSE_MS : LOOK_EVERY_MS, stopping.signal);
    }
  };
  const finished = run();
  return {
    async stop() {
      stopping.abort();
      await finished;
    },
  };
}

async function auditSystemOf(config: WorkerConfig, database: DataSource): Promise<AuditSystem> {
  const { auditSyslogUrl: url = '', auditSyslogCa: file } = config;
  const ca = file === undefined ? undefined : await readFile(file, 'utf8');
  return createAuditSystem(connectionTo(config, database, AgencySystem.Audit), { url, ca, host: mailDomain(config) });
}

const recordOf = (entry: AuditEntry): AuditRecord => ({
  chain: entry.chain,
  seq: entry.seq,
  hash: entry.hash,
  action: entry.content.action,
  isRefused: entry.content.action.endsWith(':refused'),
  recordedAt: entry.recordedAt,
  entry: JSON.stringify(entry),
});

const pause = (ms: number, signal: AbortSignal): Promise<unknown> =>
  sleep(ms, undefined, { signal }).catch(() => undefined);
