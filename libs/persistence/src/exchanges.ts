import type { DataSource } from 'typeorm';
import { ExchangeEntity } from './entities/message.entity.js';
import { openColumns, sealColumns } from './protection/protection.js';

/**
 * The bytes of the first request under an idempotency key that an agency has taken, or may have taken. One that it refused
 * does not count: what was wrong with it may have been mended since.
 */
export async function findSentBefore(
  database: DataSource,
  agency: string,
  idempotencyKey: string,
): Promise<Uint8Array | undefined> {
  const [row] = await database.query<{ requestBytes: Buffer; requestSha256: string }[]>(
    `select request_bytes as "requestBytes", request_sha256 as "requestSha256" from exchange
     where agency = $1 and idempotency_key = $2 and direction = 'out'
       and (status is null or status < 400 or status >= 500) order by id limit 1`,
    [agency, idempotencyKey],
  );
  return row && openColumns(database, ExchangeEntity, row, row).requestBytes;
}

/** What an agency answered to the questions under a key, the first one first. */
export async function findAnswersBefore(
  database: DataSource,
  agency: string,
  idempotencyKey: string,
): Promise<readonly Uint8Array[]> {
  const rows = await database.query<{ responseBytes: Buffer; requestSha256: string }[]>(
    `select response_bytes as "responseBytes", request_sha256 as "requestSha256" from exchange
     where agency = $1 and idempotency_key = $2 and direction = 'out' and status = 200 order by id`,
    [agency, idempotencyKey],
  );
  return rows.map((row) => openColumns(database, ExchangeEntity, row, row).responseBytes);
}

/** Keeps one exchange with another agency: the exact bytes, as evidence. */
export async function keepExchange(database: DataSource, exchange: Omit<ExchangeEntity, 'id'>): Promise<void> {
  await database.getRepository(ExchangeEntity).insert(sealColumns(database, ExchangeEntity, exchange, exchange));
}
