import { AsyncLocalStorage } from 'node:async_hooks';
import { isAPIError } from 'better-auth/api';
import { Injectable } from '@nestjs/common';
import type { QueryResult } from 'pg';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { ReadPool } from '../database/read-pool.js';
import { Problem } from '../http/problem.js';

/** What the library asks of a connection. */
export interface AccountConnection {
  query(text: string, values: readonly unknown[]): Promise<QueryResult>;
  release(): void;
}

interface Turn {
  readonly connection: Pick<pg.PoolClient, 'query'>;
  /** settled when nobody uses the connection */
  free: Promise<void>;
}

/**
 * Lets what the library does to an account and its record in the audit stand or fall together: while a transaction of ours is
 * under way, the library is given its connection instead of one of the pool.
 */
@Injectable()
export class AccountTransactions {
  private readonly turns = new AsyncLocalStorage<Turn>();

  constructor(
    private readonly database: DataSource,
    private readonly pool: ReadPool,
  ) {}

  /** The library's pool. */
  async connect(): Promise<AccountConnection> {
    const turn = this.turns.getStore();
    if (!turn) return this.pool.connect();
    // One at a time: what the library asks at once still goes over one connection.
    const before = turn.free;
    let release = (): void => undefined;
    turn.free = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    return { query: (text, values) => turn.connection.query(text, [...values]), release };
  }

  /** A refusal is kept like any other outcome: the failures that the library counts must not be undone with it. */
  async run<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const outcome = await this.database.transaction(async (manager) => {
      const connection = (await manager.queryRunner?.connect()) as pg.PoolClient;
      return this.turns.run({ connection, free: Promise.resolve() }, async () => {
        try {
          return { value: await work(manager) };
        } catch (refusal) {
          if (!(refusal instanceof Problem) && !isAPIError(refusal)) throw refusal;
          return { refusal };
        }
      });
    });
    if ('refusal' in outcome) throw outcome.refusal;
    return outcome.value;
  }
}
