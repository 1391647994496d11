import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { ApiConfig } from '../api-config.js';
import { ReadPool } from '../database/read-pool.js';
import type { Door } from './door.js';
import { COOKIE, SessionCookies } from './session-cookies.js';
import { closeSession, findSession } from './session-rows.js';
import type { OpenSession } from './visitor.js';

/**
 * Lets officers in, whom the portal of the civil service vouches for. A session ends with the working day and is not made
 * longer: by then the portal is asked again who they are and what they may.
 */
@Injectable()
export class DeskDoor implements Door {
  constructor(
    private readonly database: DataSource,
    private readonly pool: ReadPool,
    private readonly config: ApiConfig,
    private readonly cookies: SessionCookies,
  ) {}

  async find(request: FastifyRequest): Promise<OpenSession | undefined> {
    const token = this.cookies.find(request, COOKIE.desk);
    return token === undefined ? undefined : findSession(this.pool, token);
  }

  renew(): Promise<void> {
    return Promise.resolve();
  }

  async close(session: OpenSession, reply: FastifyReply): Promise<void> {
    await closeSession(this.database, session);
    this.cookies.clear(reply, COOKIE.desk);
  }
}
