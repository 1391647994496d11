import { Inject, Injectable } from '@nestjs/common';
import { SessionEntity } from '@talent-window/persistence';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { EntityManager } from 'typeorm';
import { DataSource } from 'typeorm';
import { ApiConfig } from '../api-config.js';
import { ReadPool } from '../database/read-pool.js';
import { problem } from '../http/problem.js';
import { RateLimit } from '../http/rate-limit.js';
import type { Door } from './door.js';
import { COOKIE, SessionCookies } from './session-cookies.js';
import { closeSession, findSession, openSession } from './session-rows.js';
import { tokenHashOf } from './session-token.js';
import type { Credentials, SignIn } from './sign-in.js';
import { SIGN_IN } from './sign-in.js';
import type { Account, OpenSession } from './visitor.js';
import { WebApp } from './visitor.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Lets people of the portal in. */
@Injectable()
export class PortalDoor implements Door {
  /** Only failures count: who knows the password is never kept out by their own diligence. */
  private readonly failuresOfPair = new RateLimit(10, 10 * MINUTE);
  private readonly failuresOfAddress = new RateLimit(100, 10 * MINUTE);
  private readonly failuresOfAccount = new RateLimit(100, 10 * MINUTE);

  constructor(
    private readonly database: DataSource,
    private readonly pool: ReadPool,
    private readonly config: ApiConfig,
    private readonly cookies: SessionCookies,
    @Inject(SIGN_IN) private readonly signIn: SignIn,
  ) {}

  /**
   * Opens a session in place of the one that the browser had.
   * @throws Problem `wrong-credentials` (401) or `too-many-requests` (429)
   */
  async open(credentials: Credentials, request: FastifyRequest, reply: FastifyReply): Promise<OpenSession> {
    const email = credentials.email.toLowerCase();
    const limits = [
      [this.failuresOfPair, `${request.ip} ${email}`],
      [this.failuresOfAddress, request.ip],
      [this.failuresOfAccount, email],
    ] as const;
    const now = Date.now();
    for (const [limit, key] of limits) limit.check(key, now);
    // Counted before the answer is known: attempts at the same time must not all pass.
    for (const [limit, key] of limits) limit.count(key, now);
    const account = await this.signIn.identify(credentials);
    if (!account) throw problem('wrong-credentials');
    for (const [limit, key] of limits) limit.forgive(key);
    return this.database.transaction((manager) => this.admit(manager, account, request, reply));
  }

  /** Opens a session for somebody who has proven who they are, in place of the one that the browser had. */
  async admit(
    manager: EntityManager,
    account: Account,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<OpenSession> {
    const expiresAt = new Date(Date.now() + this.config.sessionHours * HOUR);
    const replaced = this.cookies.find(request, COOKIE.portal);
    const token = await openSession(manager, { accountId: account.id, expiresAt, replaced });
    this.cookies.set(reply, COOKIE.portal, token, expiresAt);
    return { app: WebApp.Portal, id: tokenHashOf(token), expiresAt, account };
  }

  async find(request: FastifyRequest): Promise<OpenSession | undefined> {
    const token = this.cookies.find(request, COOKIE.portal);
    return token === undefined ? undefined : findSession(this.pool, WebApp.Portal, token);
  }

  /** The whole time again once half is gone; a progress poll does not count as use. */
  async renew({ id, expiresAt }: OpenSession, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const whole = this.config.sessionHours * HOUR;
    const now = Date.now();
    const token = this.cookies.find(request, COOKIE.portal);
    if (expiresAt.getTime() - now > whole / 2 || token === undefined) return;
    const renewed = new Date(now + whole);
    await this.database.getRepository(SessionEntity).update({ tokenHash: id }, { expiresAt: renewed });
    this.cookies.set(reply, COOKIE.portal, token, renewed);
  }

  async close(session: OpenSession, reply: FastifyReply): Promise<void> {
    await closeSession(this.database, session);
    this.cookies.clear(reply, COOKIE.portal);
  }
}
