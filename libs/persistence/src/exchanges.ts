import type { DataSource } from 'typeorm';
import { ExchangeEntity } from './entities/message.entity.js';

/** Keeps one exchange with another agency: the exact bytes, as evidence. */
export async function keepExchange(database: DataSource, exchange: Omit<ExchangeEntity, 'id'>): Promise<void> {
  await database.getRepository(ExchangeEntity).insert(exchange);
}
