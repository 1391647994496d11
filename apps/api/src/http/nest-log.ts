import type { LoggerService } from '@nestjs/common';
import type { FastifyBaseLogger } from 'fastify';

/** Nest's own lines in the log of the API. */
export class NestLog implements LoggerService {
  constructor(private readonly log_: FastifyBaseLogger) {}

  log(message: unknown, ...context: readonly unknown[]): void {
    this.log_.debug({ context: context.at(-1) }, String(message));
  }

  warn(message: unknown, ...context: readonly unknown[]): void {
    this.log_.warn({ context: context.at(-1) }, String(message));
  }

  error(message: unknown, ...context: readonly unknown[]): void {
    this.log_.error({ err: message instanceof Error ? message : undefined, context: context.at(-1) }, String(message));
  }
}
