import type { OnApplicationShutdown } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import type { Command, OperationRequest, Progress } from '@talent-window/contracts/vocabulary';
import type { CommandResult, Temporal } from '@talent-window/temporal';
import {
  isAway,
  openTemporal,
  queryProgress,
  sendCommand,
  startOperation,
  workflowIdOf,
} from '@talent-window/temporal';
import { WorkflowNotFoundError } from '@temporalio/client';
import { ApiConfig } from '../api-config.js';
import { problem } from '../http/problem.js';

const OPENING_MS = 2_000;
const HEALTH_MS = 2_000;

const away = (): Error => problem('engine-away', { headers: { 'retry-after': '2' } });

/** The way to the engine. The API starts and reads without it; only what asks a workflow waits for it. */
@Injectable()
export class TemporalDoor implements OnApplicationShutdown {
  private opening: Promise<Temporal> | undefined;
  private openingSince = 0;
  private isOpen = false;

  constructor(private readonly config: ApiConfig) {}

  /** @throws Problem `engine-away` (503) */
  async send(progress: Progress, command: Command): Promise<CommandResult> {
    const { client } = await this.open();
    const result = await sendCommand(client, progress.caseNo, command, {
      workflowId: workflowIdOf(progress),
      timeoutMs: this.config.commandWaitMs,
      assertionKey: Buffer.from(this.config.assertionKey, 'base64'),
    });
    if (result.kind === 'unavailable') throw away();
    return result;
  }

  /** The progress as the workflow itself tells it. @throws Problem `case-opening` or `engine-away` (503) */
  async askProgress(progress: Progress): Promise<Progress> {
    const { client } = await this.open();
    try {
      return await queryProgress(client, workflowIdOf(progress), this.config.commandWaitMs);
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) throw problem('case-opening', { headers: { 'retry-after': '2' } });
      if (isAway(error)) throw away();
      throw error;
    }
  }

  /** Hands an operation to a worker; one that is in hand already stays as it is. @throws Problem `engine-away` (503) */
  async startOperation(id: string, request: OperationRequest): Promise<void> {
    await this.use((client) => startOperation(client, id, request, this.config));
  }

  /** @throws Problem `engine-away` (503) */
  async use<T>(work: (client: Temporal['client']) => Promise<T>): Promise<T> {
    const { client } = await this.open();
    try {
      return await work(client);
    } catch (error) {
      if (isAway(error)) throw away();
      throw error;
    }
  }

  async isReachable(): Promise<boolean> {
    try {
      const { connection } = await this.open();
      await connection.withDeadline(Date.now() + HEALTH_MS, () => connection.workflowService.getSystemInfo({}));
      return true;
    } catch {
      return false;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    // An engine that is away may keep us waiting for long; what it opens after all is closed then.
    const closing = this.opening?.then(
      (temporal) => temporal.close(),
      () => undefined,
    );
    if (this.isOpen) await closing;
  }

  /** Waits for the engine once; while it stays away, everybody else is told at once instead of waiting too. */
  private async open(): Promise<Temporal> {
    const now = Date.now();
    this.opening ??= this.connect(now);
    const patienceMs = Math.max(0, this.openingSince + OPENING_MS - now);
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(away()), patienceMs);
    });
    try {
      return await Promise.race([this.opening, patience]);
    } catch {
      throw away();
    } finally {
      clearTimeout(timer);
    }
  }

  private connect(now: number): Promise<Temporal> {
    this.openingSince = now;
    const { temporalAddress: address, temporalNamespace: namespace, codecKey } = this.config;
    return openTemporal({ address, namespace, codecKey: Buffer.from(codecKey, 'base64') }).then(
      (temporal) => {
        this.isOpen = true;
        return temporal;
      },
      (error: unknown) => {
        this.opening = undefined;
        throw error;
      },
    );
  }
}
