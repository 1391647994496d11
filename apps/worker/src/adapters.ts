import type { AgencyConnection, Exchange, RecordExchange, ReturnPaths } from '@talent-window/adapters';
import {
  createCardInventory,
  createCardProduction,
  createDecisionRecipient,
  createEcpayGateway,
  createEntryExitRecords,
  createFeeSystem,
  createImageArchive,
  createLabourAgency,
  createMailer,
  createTreasury,
  ecpayPlaces,
} from '@talent-window/adapters';
import { AgencySystem } from '@talent-window/contracts/vocabulary';
import { findAnswersBefore, findSentBefore, keepExchange } from '@talent-window/persistence';
import type { DataSource } from 'typeorm';
import type { WorkerConfig } from './worker-config.js';

/** Clients of all outside systems; every exchange is kept with its exact bytes. */
export function createAdapters(config: WorkerConfig, database: DataSource) {
  const onExchange = recordIn(database);
  const connection = (system: AgencySystem): AgencyConnection => connectionTo(config, database, system);
  return {
    gateway: createEcpayGateway({
      ...config.gateway,
      places: ecpayPlaces(config),
      onExchange,
      answersBefore: (key) => findAnswersBefore(database, AgencySystem.PaymentGateway, key),
    }),
    labour: createLabourAgency(connection(AgencySystem.LabourAgency)),
    entryExit: createEntryExitRecords(connection(AgencySystem.EntryExit)),
    recipientOf: (system: AgencySystem) => createDecisionRecipient(system, connection(system)),
    production: createCardProduction(connection(AgencySystem.CardProduction)),
    inventory: createCardInventory(connection(AgencySystem.Inventory)),
    feeSystem: createFeeSystem(connection(AgencySystem.FeeSystem)),
    treasury: createTreasury(connection(AgencySystem.Treasury)),
    archive: createImageArchive(connection(AgencySystem.ImageArchive)),
    mailer: createMailer({
      url: config.smtpUrl,
      from: `Talent Window <noreply@${mailDomain(config)}>`,
      onExchange,
    }),
  };
}

export const connectionTo = (config: WorkerConfig, database: DataSource, system: AgencySystem): AgencyConnection => ({
  baseUrl: `${config.agenciesUrl}/${system}`,
  keyId: system,
  key: config.integrationKeys[system],
  onExchange: recordIn(database),
  sentBefore: (idempotencyKey) => findSentBefore(database, system, idempotencyKey),
});

/** Right part of our addresses and Message-IDs. */
export function mailDomain({ publicUrl }: WorkerConfig): string {
  return new URL(publicUrl).hostname;
}

/** Return paths of our mails: the role cases makes them, the role relay reads them. */
export function returnPathsOf(config: WorkerConfig): ReturnPaths {
  return { key: Buffer.from(config.bounceKey, 'base64'), domain: config.bounceDomain ?? mailDomain(config) };
}

function recordIn(database: DataSource): RecordExchange {
  return (exchange: Exchange) =>
    keepExchange(database, {
      agency: exchange.system,
      reference: exchange.reference ?? null,
      direction: 'out',
      operation: exchange.operation,
      idempotencyKey: exchange.idempotencyKey ?? null,
      method: exchange.method,
      url: exchange.url,
      requestBytes: Buffer.from(exchange.request.bytes),
      requestSha256: exchange.request.sha256,
      responseBytes: exchange.response ? Buffer.from(exchange.response.bytes) : null,
      status: exchange.response?.status ?? null,
      failure: exchange.failure ?? null,
      sentAt: new Date(exchange.startedAt),
      durationMs: Date.parse(exchange.finishedAt) - Date.parse(exchange.startedAt),
    });
}
