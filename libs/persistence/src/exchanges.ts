import type { DataSource } from 'typeorm';
import { ExchangeEntity } from './entities/message.entity.js';

/**
 * The bytes of the first request under an idempotency key that an agency has taken, or may have taken. One that it refused
 * does not count: what was wrong with it may have been mended since.
 */
export async function findSentBefore(
  database: DataSource,
  agency: string,
  idempotencyKey: string,
): Promise<Uint8Array | undefined> {
  const [row] = await database.query<{ request_bytes: Buffer }[]>(
    `select request_bytes from exchange
     where agency = $1 and idempotency_key = $2 and direction = 'out'
       and (status is null or status < 400 or status >= 500) order by id limit 1`,
    [agency, idempotencyKey],
  );
  return row?.request_bytes;
}

/** What an agency answered to the questions under a key, the first one first. */
export async function findAnswersBefore(
  database: DataSource,
  agency: string,
  idempotencyKey: string,
): Promise<readonly Uint8Array[]> {
  const rows = await database.query<{ response_bytes: Buffer }[]>(
    `select response_bytes from exchange
     where agency = $1 and idempotency_key = $2 and direction = 'out' and status = 200 order by id`,
    [agency, idempotencyKey],
  );
  return rows.map(({ response_bytes }) => response_bytes);
}

/** Keeps one exchange with another agency: the exact bytes, as evidence. */
export async function keepExchange(database: DataSource, exchange: Omit<ExchangeEntity, 'id'>): Promise<void> {
  await database.getRepository(ExchangeEntity).insert(exchange);
}
