import type { OnApplicationShutdown } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import type { CaseNo } from '@talent-window/contracts/vocabulary';
import pg from 'pg';
import { ApiConfig } from '../api-config.js';

const RETRY_MS = 1_000;

type Listener = () => void;

/** Hears of every step that is recorded, by one connection for the whole process. */
@Injectable()
export class CaseChanges implements OnApplicationShutdown {
  private readonly listeners = new Map<CaseNo, Set<Listener>>();
  private client: pg.Client | undefined;
  private isClosed = false;

  constructor(private readonly config: ApiConfig) {}

  /** Calls `listener` after each step of a case, and after a gap in which one may have been missed. @returns how to stop */
  subscribe(caseNo: CaseNo, listener: Listener): () => void {
    const listeners = this.listeners.get(caseNo) ?? new Set();
    listeners.add(listener);
    this.listeners.set(caseNo, listeners);
    this.listen();
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.listeners.delete(caseNo);
    };
  }

  async onApplicationShutdown(): Promise<void> {
    this.isClosed = true;
    await this.client?.end().catch(() => undefined);
  }

  private listen(): void {
    if (this.client || this.isClosed) return;
    const client = new pg.Client({
      connectionString: this.config.databaseUrl,
      application_name: 'talent-window-events',
    });
    this.client = client;
    const lost = (): void => {
      if (this.client !== client) return;
      this.client = undefined;
      client.end().catch(() => undefined);
      if (!this.isClosed) setTimeout(() => this.listen(), RETRY_MS).unref();
    };
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', ({ payload }) => this.tell(payload ?? ''));
    client
      .connect()
      .then(() => client.query('listen case_changed'))
      .then(() => {
        for (const caseNo of this.listeners.keys()) this.tell(caseNo);
      })
      .catch(lost);
  }

  private tell(caseNo: CaseNo): void {
    for (const listener of this.listeners.get(caseNo) ?? []) listener();
  }
}
