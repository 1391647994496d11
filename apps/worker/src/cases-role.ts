import {
  createArchiveActivities,
  createArchiveOpening,
  createAssertionActivities,
  createCardActivities,
  createCaseActivities,
  createCompressedDueDates,
  createDecisionActivities,
  createDocumentActivities,
  createDueDateActivities,
  createEntryExitActivities,
  createFeeActivities,
  createLabourActivities,
  createNoticeActivities,
  createOperationActivities,
  createPaymentActivities,
  createPermitActivities,
  createReceiptActivities,
  createReconciliationActivities,
  createRemittanceActivities,
  createPouchActivities,
  createProtectionActivities,
  createRetentionActivities,
} from '@talent-window/activities';
import { TaskQueue } from '@talent-window/contracts/messages';
import { openTemporal } from '@talent-window/temporal';
import { openObjectStore } from '@talent-window/documents';
import type { DataSource } from 'typeorm';
import { Readable } from 'node:stream';
import { createAdapters, mailDomain, returnPathsOf } from './adapters.js';
import { openPress } from './open-press.js';
import { replayCase } from './replay.js';
import type { RunningWorkers } from './run-workers.js';
import { runWorkers, whenOver } from './run-workers.js';
import type { WorkerConfig } from './worker-config.js';
import { codecKeyOf } from './worker-config.js';
import type { WorkflowCode } from './workflow-bundle.js';
import { workflowBundle } from './workflow-bundle.js';

const LARGEST_IMAGE_BYTES = 20 * 1024 * 1024;
const DAY_MS = 24 * 60 * 60_000;
/** What an agency is asked at most in a second by all workers together, so that a slow one is not overrun. */
const AGENCY_LIMIT = { maxTaskQueueActivitiesPerSecond: 50 } as const;

/** Workflows, our own database, and one queue per agency: a slow agency slows nobody else. */
export async function startCasesRole(
  config: WorkerConfig,
  database: DataSource,
  code?: WorkflowCode,
): Promise<RunningWorkers> {
  const adapters = createAdapters(config, database);
  const objects = await openObjectStore(config.objectStore);
  const press = await openPress(config);
  const keepImage = async (image: Uint8Array): Promise<string> => {
    const { sha256 } = await objects.put(Readable.from([image]), LARGEST_IMAGE_BYTES);
    return sha256;
  };
  const { publicUrl, platformUrl, dayMs } = config;
  const workflowCode = code ?? (await workflowBundle());
  const codecKey = codecKeyOf(config);
  const temporal = await openTemporal({
    address: config.temporalAddress,
    namespace: config.temporalNamespace,
    codecKey,
  });
  const running = await runWorkers(config, [
    {
      queue: TaskQueue.Cases,
      workflowBundle: workflowCode,
      activities: {
        ...createCaseActivities({ database }),
        ...createPermitActivities({ database }),
        ...createFeeActivities({ database }),
        ...createPouchActivities({ database }),
        ...createArchiveOpening(),
        ...(dayMs < DAY_MS ? createCompressedDueDates(dayMs) : createDueDateActivities()),
        ...createAssertionActivities({ assertionKey: Buffer.from(config.assertionKey, 'base64') }),
      },
    },
    {
      queue: TaskQueue.Payment,
      ...AGENCY_LIMIT,
      activities: {
        ...createPaymentActivities({ database, gateway: adapters.gateway }),
        ...createReconciliationActivities({ database, gateway: adapters.gateway }),
      },
    },
    {
      queue: TaskQueue.FeeSystem,
      ...AGENCY_LIMIT,
      activities: createReceiptActivities({ database, feeSystem: adapters.feeSystem }),
    },
    {
      queue: TaskQueue.Treasury,
      ...AGENCY_LIMIT,
      activities: createRemittanceActivities({ database, treasury: adapters.treasury }),
    },
    {
      queue: TaskQueue.Labour,
      ...AGENCY_LIMIT,
      activities: createLabourActivities({ database, labour: adapters.labour, platformUrl }),
    },
    {
      queue: TaskQueue.EntryExit,
      ...AGENCY_LIMIT,
      activities: createEntryExitActivities({ database, entryExit: adapters.entryExit, keepImage }),
    },
    {
      queue: TaskQueue.Card,
      ...AGENCY_LIMIT,
      activities: createCardActivities({
        database,
        production: adapters.production,
        inventory: adapters.inventory,
        platformUrl,
      }),
    },
    {
      queue: TaskQueue.Archive,
      ...AGENCY_LIMIT,
      activities: createArchiveActivities({ database, objects, archive: adapters.archive }),
    },
    {
      queue: TaskQueue.Decisions,
      ...AGENCY_LIMIT,
      activities: createDecisionActivities({ database, recipientOf: adapters.recipientOf }),
    },
    {
      queue: TaskQueue.Notices,
      ...AGENCY_LIMIT,
      activities: createNoticeActivities({
        database,
        mailer: adapters.mailer,
        objects,
        mailDomain: mailDomain(config),
        returnPaths: returnPathsOf(config),
        publicUrl,
      }),
    },
    {
      queue: TaskQueue.Documents,
      activities: createDocumentActivities({
        database,
        objects,
        press,
        codeKey: Buffer.from(config.documentCodeKey, 'base64'),
      }),
    },
    {
      queue: TaskQueue.Operations,
      activities: {
        ...createOperationActivities({
          client: temporal.client,
          database,
          taskQueue: `${config.taskQueuePrefix}${TaskQueue.Cases}`,
          replays: (caseNo, part) => replayCase(temporal.client, codecKey, caseNo, workflowCode, part),
        }),
        ...createProtectionActivities({ database }),
        ...createRetentionActivities({ database, objects }),
      },
    },
  ]);
  return { ...running, finished: whenOver(running.finished, () => temporal.close()) };
}
